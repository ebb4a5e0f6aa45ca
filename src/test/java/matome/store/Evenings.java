package matome.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.GoalSheet;
import matome.model.Initiative;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Place;
import matome.model.ReceivedFile;
import matome.model.Run;
import matome.model.SeenFile;
import matome.model.Sha256;
import matome.model.State;
import matome.model.Submission;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One night after the other, before a database in a file; each workbook is recorded as the night's job records it. */
final class Evenings implements AutoCloseable {

    static final FiscalYear REIWA_1 = new FiscalYear(2019);
    static final Instant FIRST_NIGHT = Instant.parse("2020-05-20T17:00:00Z");

    final Settings settings = SettingsReader.read(Path.of("jobs"));
    final Department department =
            settings.organization(REIWA_1).flatMap(o -> o.department("経営政策部")).orElseThrow();
    final Database database;
    private final TransactionTemplate transaction;
    private final Set<String> present = new HashSet<>();
    private long run;

    Evenings(Database database) {
        this.database = database;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        next();
    }

    /** The next night begins; the one before went to its end. */
    Evenings next() {
        new Runs(database).end(run, Run.State.DONE, Map.of(), 0, now());
        return nextAfterAKill();
    }

    /** The next night begins; the one before was killed. */
    Evenings nextAfterAKill() {
        run = new Runs(database).start("nightly", now());
        return this;
    }

    /** Somebody took the file away. */
    void takesAway(String name) {
        present.remove(name);
    }

    Instant now() {
        return FIRST_NIGHT.plus(Duration.ofDays(run));
    }

    static SubmissionKey key(String section) {
        return new SubmissionKey(REIWA_1, Phase.RESULT, Form.GOAL_SHEET, section);
    }

    static Initiative initiative(String title) {
        return new Initiative(Optional.of("2019-1105-01"), Set.of("行革"), title, "目標", Optional.of("A"), "成果\n2行目");
    }

    static Outcome accepted(String section, String... titles) {
        List<Initiative> rows =
                List.of(titles).stream().map(Evenings::initiative).toList();
        return new Outcome.Accepted(new Submission(key(section), new GoalSheet(rows)), List.of());
    }

    static Outcome accepted(Phase phase, String section, String title) {
        SubmissionKey key = new SubmissionKey(REIWA_1, phase, Form.GOAL_SHEET, section);
        return new Outcome.Accepted(new Submission(key, new GoalSheet(List.of(initiative(title)))), List.of());
    }

    static Outcome accepted(String department, DepartmentProfile profile) {
        SubmissionKey key = new SubmissionKey(REIWA_1, Phase.RESULT, Form.DEPARTMENT_PROFILE, department);
        return new Outcome.Accepted(new Submission(key, profile), List.of());
    }

    static Finding unknownRating() {
        return Finding.of(
                FindingCode.UNKNOWN_RATING, Place.cell("目標管理シート", "F12").inRow(4), "優", "A・B");
    }

    static Outcome rejected(String section) {
        return new Outcome.Rejected(Optional.of(key(section)), List.of(unknownRating()));
    }

    static Outcome rejectedWithoutAWord() {
        return new Outcome.Rejected(Optional.empty(), List.of(Finding.of(FindingCode.UNREADABLE, Place.FILE)));
    }

    /** A file in the shared folder whose bytes are the text, judged so. */
    Submissions.Receipt handsIn(String name, String bytes, Outcome outcome) {
        return transaction.execute(status -> record(name, bytes, outcome));
    }

    Submissions.Receipt record(String name, String bytes, Outcome outcome) {
        SeenFiles seen = new SeenFiles(database);
        ReceivedFile file = received(name, bytes);
        Submissions.Receipt receipt = new Submissions(database, settings)
                .receive(file, outcome, Optional.ofNullable(seen.all().get(name)), present::contains, now(), run);
        present.add(name);
        seen.put(seen(file, receipt.stored(), outcome, Optional.of(receipt.submission())), run);
        return receipt;
    }

    /** The file was open in Excel this night. */
    void defers(String name) {
        new SeenFiles(database)
                .put(
                        seen(
                                received(name, ""),
                                State.DEFERRED,
                                new Outcome.Deferred(Finding.of(FindingCode.IN_USE, Place.FILE)),
                                Optional.empty()),
                        run);
    }

    private ReceivedFile received(String name, String bytes) {
        byte[] content = bytes.getBytes(StandardCharsets.UTF_8);
        return new ReceivedFile(name, content.length, now().minusSeconds(3600), Sha256.of(content));
    }

    private static SeenFile seen(ReceivedFile file, State state, Outcome outcome, Optional<Long> submission) {
        return new SeenFile(
                file.name(),
                file.bytes(),
                file.modified(),
                submission.map(s -> file.sha256()),
                state,
                submission.isPresent()
                        ? Optional.empty()
                        : outcome.findings().stream().findFirst(),
                "0".repeat(64),
                submission,
                Optional.empty());
    }

    ConsolidatedSheet sheet() {
        return new ConsolidatedSheets(database, settings)
                .of(REIWA_1).stream()
                        .filter(sheet -> sheet.department().equals(department))
                        .findFirst()
                        .orElseThrow();
    }

    /** The titles that are printed for the department. */
    List<String> titles() {
        return sheet().entries().stream().map(e -> e.initiative().title()).toList();
    }

    SubmissionStatus status(String unit) {
        return new SubmissionStatuses(database, settings)
                .current(REIWA_1, LocalDate.of(2020, 6, 3)).stream()
                        .filter(s -> s.unit().equals(unit))
                        .findFirst()
                        .orElseThrow();
    }

    Map<String, @Nullable Object> row(String query) {
        return database.sql().sql(query).query().singleRow();
    }

    @Override
    public void close() {
        database.close();
    }
}
