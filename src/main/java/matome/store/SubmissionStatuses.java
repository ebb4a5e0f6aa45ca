package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Revision;
import matome.model.Run;
import matome.model.Section;
import matome.model.Severity;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.settings.Period;
import matome.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 提出状況: every workbook that is expected, and what came of it. */
public final class SubmissionStatuses {

    private final JdbcClient sql;
    private final Settings settings;

    public SubmissionStatuses(Database database, Settings settings) {
        this.sql = database.sql();
        this.settings = settings;
    }

    /** Of every year, in the phase that opened last. */
    public List<SubmissionStatus> current(LocalDate today) {
        return settings.organizations().keySet().stream()
                .sorted()
                .flatMap(year -> current(year, today).stream())
                .toList();
    }

    /** Of one year, in the phase that opened last. */
    public List<SubmissionStatus> current(FiscalYear year, LocalDate today) {
        return settings.currentPhase(year, today)
                .map(phase -> of(year, phase, today))
                .orElse(List.of());
    }

    /** Of one year, in every phase that has opened. */
    public List<SubmissionStatus> opened(FiscalYear year, LocalDate today) {
        return settings.openedPhases(year, today).stream()
                .flatMap(phase -> of(year, phase, today).stream())
                .toList();
    }

    /** What was handed in after a run: the keys of all submissions that have one. */
    public Set<SubmissionKey> receivedAfter(long run) {
        return new HashSet<>(sql.sql("""
                        select distinct fiscal_year, phase, form, unit_code from submission
                        where run_id > :run and fiscal_year is not null
                          and run_id not in (select id from run where job = :imported)
                        """)
                .param("run", run)
                .param("imported", Run.IMPORT)
                .query((row, n) -> SubmissionContents.key(row))
                .list());
    }

    /** In the organisation's order, each department's 部の概要 after its sections. */
    private List<SubmissionStatus> of(FiscalYear year, Phase phase, LocalDate today) {
        Map<SubmissionKey, List<Revision>> revisions = revisions(year, phase);
        Optional<LocalDate> closed = closed(year, phase).filter(day -> !day.isAfter(today));
        List<SubmissionStatus> statuses = new ArrayList<>();
        for (Department department :
                settings.organization(year).map(Organization::departments).orElse(List.of())) {
            for (Section section : department.sections()) {
                SubmissionKey key = new SubmissionKey(year, phase, Form.GOAL_SHEET, section.code());
                statuses.add(status(key, department, Optional.of(section), of(key, revisions), closed, today));
            }
            SubmissionKey key = new SubmissionKey(year, phase, Form.DEPARTMENT_PROFILE, department.code());
            statuses.add(status(key, department, Optional.empty(), of(key, revisions), closed, today));
        }
        return statuses;
    }

    /** The day from which nobody waits for workbooks: the one after the closing date, or on which the year was closed. */
    private Optional<LocalDate> closed(FiscalYear year, Phase phase) {
        return Stream.concat(
                        settings.period(year, phase).flatMap(Period::close).map(day -> day.plusDays(1)).stream(),
                        new Editions(sql).closed(year).stream())
                .min(Comparator.naturalOrder());
    }

    private static List<Revision> of(SubmissionKey key, Map<SubmissionKey, List<Revision>> revisions) {
        return Objects.requireNonNullElse(revisions.get(key), List.of());
    }

    private SubmissionStatus status(
            SubmissionKey key,
            Department department,
            Optional<Section> section,
            List<Revision> revisions,
            Optional<LocalDate> closed,
            LocalDate today) {
        Optional<LocalDate> due = settings.period(key.year(), key.phase()).map(Period::due);
        return new SubmissionStatus(
                key.year(),
                key.phase(),
                department,
                section,
                revisions.stream().findFirst(),
                accepted(revisions).findFirst(),
                due,
                due.map(d -> daysLate(d, revisions, closed.orElse(today))).orElse(0L),
                closed.isPresent());
    }

    private long daysLate(LocalDate due, List<Revision> revisions, LocalDate otherwise) {
        LocalDate handedIn = accepted(revisions)
                .reduce((newer, first) -> first)
                .map(first -> first.submitted().atZone(settings.zone()).toLocalDate())
                .orElse(otherwise);
        return Math.max(0, ChronoUnit.DAYS.between(due, handedIn));
    }

    private static Stream<Revision> accepted(List<Revision> revisions) {
        return revisions.stream().filter(r -> r.state() == State.ACCEPTED);
    }

    /** Of each key, the newest first, as they came in. */
    private Map<SubmissionKey, List<Revision>> revisions(FiscalYear year, Phase phase) {
        Map<Long, List<Severity>> findings = findings(year, phase);
        Map<SubmissionKey, List<Revision>> revisions = new HashMap<>();
        sql.sql("""
                        select * from submission where fiscal_year = :year and phase = :phase order by id desc
                        """).param("year", year.value()).param("phase", phase.name()).query(row -> {
            List<Severity> its = findings.getOrDefault(row.getLong("id"), List.of());
            revisions
                    .computeIfAbsent(SubmissionContents.key(row), k -> new ArrayList<>())
                    .add(revision(row, its));
        });
        return revisions;
    }

    /** How grave the findings of each submission are; read apart: one connection, one query at a time. */
    private Map<Long, List<Severity>> findings(FiscalYear year, Phase phase) {
        Map<Long, List<Severity>> findings = new HashMap<>();
        sql.sql("""
                        select submission_id, severity from finding join submission on submission.id = submission_id
                        where fiscal_year = :year and phase = :phase
                        """).param("year", year.value()).param("phase", phase.name()).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(Severity.valueOf(row.getString("severity")));
        });
        return findings;
    }

    private static Revision revision(ResultSet row, List<Severity> findings) throws SQLException {
        Instant modified = Instant.parse(row.getString("modified_at"));
        Instant received = Instant.parse(row.getString("received_at"));
        return new Revision(
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                row.getString("file"),
                modified.isBefore(received) ? modified : received,
                Collections.frequency(findings, Severity.ERROR),
                Collections.frequency(findings, Severity.WARNING));
    }
}
