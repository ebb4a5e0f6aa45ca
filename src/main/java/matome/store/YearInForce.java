package matome.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.model.ClosedEdition;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Initiative;
import matome.model.Phase;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is in force of one year, read in a few queries however many sections the city has: of each unit the newest accepted
 * revision, where a report of results takes the place of the goals it was written for.
 */
final class YearInForce {

    /** An accepted revision. */
    record Revision(long id, Instant received) {}

    private record Whose(Form form, String code) {}

    private record Row(long submission, int position) {}

    /** The newest accepted revision of each key of the year. */
    private static final String NEWEST = """
            select max(id) from submission where state = 'ACCEPTED' and fiscal_year = :year
            group by phase, form, unit_code
            """;

    /** What a closed edition was printed from. */
    private static final String PRINTED = """
            select submission_id from edition_source where fiscal_year = :year and number = :number
            """;

    private final JdbcClient sql;
    private final String which;
    private final Map<String, Object> parameters;
    private final Map<Whose, Revision> revisions = new HashMap<>();
    private final Map<Long, DepartmentProfile> profiles = new HashMap<>();
    private final Map<Long, List<Initiative>> initiatives = new HashMap<>();

    YearInForce(JdbcClient sql, FiscalYear year) {
        this(sql, NEWEST, Map.of("year", year.value()));
    }

    /** What was in force when an edition was printed. */
    YearInForce(JdbcClient sql, ClosedEdition edition) {
        this(sql, PRINTED, Map.of("year", edition.year().value(), "number", edition.number()));
    }

    private YearInForce(JdbcClient sql, String which, Map<String, Object> parameters) {
        this.sql = sql;
        this.which = which;
        this.parameters = parameters;
        List.of(Phase.PLAN, Phase.RESULT).forEach(this::readRevisions);
        readProfiles();
        readInitiatives(categories());
    }

    /** Somebody who wants to know each revision that the reports are made of. */
    interface Listener {
        void hear(Form form, String code, Revision revision);
    }

    void forEach(Listener listener) {
        revisions.forEach((whose, revision) -> listener.hear(whose.form(), whose.code(), revision));
    }

    /** The revisions that the reports are made of. */
    Set<Long> ids() {
        return revisions.values().stream().map(Revision::id).collect(Collectors.toSet());
    }

    Optional<Revision> revision(Form form, String code) {
        return Optional.ofNullable(revisions.get(new Whose(form, code)));
    }

    Optional<DepartmentProfile> profile(Revision revision) {
        return Optional.ofNullable(profiles.get(revision.id()));
    }

    List<Initiative> initiatives(Revision revision) {
        return Objects.requireNonNullElse(initiatives.get(revision.id()), List.of());
    }

    /** The later phase takes the place of the earlier one. */
    private void readRevisions(Phase phase) {
        query("select * from submission where id in (" + which + ") and phase = '" + phase.name() + "'", row -> {
            Whose whose = new Whose(Form.valueOf(row.getString("form")), row.getString("unit_code"));
            revisions.put(whose, new Revision(row.getLong("id"), Instant.parse(row.getString("received_at"))));
        });
    }

    private void readProfiles() {
        query(
                "select * from department_profile where submission_id in (" + which + ")",
                row -> profiles.put(row.getLong("submission_id"), SubmissionContents.profile(row)));
    }

    private Map<Row, Set<String>> categories() {
        Map<Row, Set<String>> categories = new HashMap<>();
        query(
                "select * from initiative_category where submission_id in (" + which + ") order by ordinal",
                row -> categories
                        .computeIfAbsent(
                                new Row(row.getLong("submission_id"), row.getInt("position")),
                                r -> new LinkedHashSet<>())
                        .add(row.getString("category")));
        return categories;
    }

    private void readInitiatives(Map<Row, Set<String>> categories) {
        query(
                "select * from initiative where submission_id in (" + which + ") order by submission_id, position",
                row -> {
                    long submission = row.getLong("submission_id");
                    Row place = new Row(submission, row.getInt("position"));
                    initiatives
                            .computeIfAbsent(submission, s -> new ArrayList<>())
                            .add(SubmissionContents.initiative(
                                    row, Objects.requireNonNullElse(categories.get(place), Set.of())));
                });
    }

    private void query(String text, RowCallbackHandler reader) {
        sql.sql(text).params(parameters).query(reader);
    }
}
