package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Outcome;
import matome.model.Place;
import matome.model.ReceivedFile;
import matome.model.SeenFile;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every revision of every section's workbook. The newest accepted one of a key is in force; nothing is ever deleted, and
 * to record the same thing twice is harmless.
 */
public final class Submissions {

    /**
     * What recording came to.
     *
     * @param submission the number of the submission these bytes are
     * @param stored how that submission stands now: accepted or rejected
     * @param state what became of the file; UNCHANGED when nothing came of it that was not there before
     * @param findings what there is to say about it now
     */
    public record Receipt(long submission, State stored, State state, List<Finding> findings) {

        private static Receipt unchanged(Stored stored) {
            return new Receipt(stored.id(), stored.state(), State.UNCHANGED, List.of());
        }
    }

    private record Stored(long id, State state, String sha256, String file, Instant modified, long run) {}

    private final Settings settings;
    private final JdbcClient sql;
    private final SubmissionContents contents;

    public Submissions(Database database, Settings settings) {
        this.settings = settings;
        this.sql = database.sql();
        this.contents = new SubmissionContents(sql);
    }

    /**
     * Records one workbook whole. Only inside a transaction.
     *
     * @param before what the last look at the same file saw
     * @param present whether a file of this name lies in input/ now
     */
    public Receipt receive(
            ReceivedFile file,
            Outcome outcome,
            Optional<SeenFile> before,
            Predicate<String> present,
            Instant now,
            long run) {
        Optional<Stored> same = before.filter(b -> b.sha256().equals(Optional.of(file.sha256())))
                .flatMap(SeenFile::submission)
                .flatMap(this::find);
        if (same.isPresent()) {
            return judgeAgain(same.get(), outcome);
        }
        List<Stored> revisions = outcome.key().map(this::revisions).orElseGet(() -> keyless(file.sha256()));
        return known(file, revisions, before, present)
                .map(stored ->
                        stored.state() == outcome.state() ? Receipt.unchanged(stored) : judgeAgain(stored, outcome))
                .orElseGet(() -> insert(file, outcome, twoFiles(file, outcome, revisions, run), now, run));
    }

    /** Records what a past year's sheet says of one unit. Only inside a transaction. */
    public Receipt take(ReceivedFile file, Outcome.Accepted outcome, Instant now, long run) {
        return insert(file, outcome, Optional.empty(), now, run);
    }

    /**
     * The revision that these bytes are already: the newest one under another name, or an older one when the newest still
     * lies beside it and is the younger file. Otherwise somebody went back to older content, and that is a new revision.
     */
    private static Optional<Stored> known(
            ReceivedFile file, List<Stored> revisions, Optional<SeenFile> before, Predicate<String> present) {
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Stored newest = revisions.get(0);
        boolean leftover = before.flatMap(SeenFile::submission).isEmpty()
                && !newest.file().equals(file.name())
                && present.test(newest.file())
                && !file.modified().isAfter(newest.modified());
        return revisions.stream()
                .limit(leftover ? revisions.size() : 1)
                .filter(s -> s.sha256().equals(file.sha256()))
                .findFirst();
    }

    private Optional<Finding> twoFiles(ReceivedFile file, Outcome outcome, List<Stored> revisions, long run) {
        return revisions.stream()
                .findFirst()
                .filter(s -> outcome.state() == State.ACCEPTED)
                .filter(s -> s.run() > lastWholeRun(run) && isOfSameJob(s, run))
                .filter(s -> !s.file().equals(file.name()))
                .map(s -> Finding.of(FindingCode.TWO_FILES, Place.FILE, file.name(), s.file()))
                .map(settings::graded);
    }

    /** The same bytes under other rules or settings. What was accepted stays accepted. */
    private Receipt judgeAgain(Stored stored, Outcome outcome) {
        if (stored.state() == State.ACCEPTED && outcome.state() == State.REJECTED) {
            return Receipt.unchanged(stored);
        }
        List<Finding> findings = new ArrayList<>(outcome.findings());
        findings.addAll(contents.twoFiles(stored.id()));
        contents.delete(stored.id());
        boolean moved = setKey(stored.id(), outcome.key());
        sql.sql("update submission set state = :state where id = :id")
                .param("state", outcome.state().name())
                .param("id", stored.id())
                .update();
        contents.insert(stored.id(), outcome, findings);
        boolean news = moved || stored.state() == State.REJECTED;
        return news ? new Receipt(stored.id(), outcome.state(), outcome.state(), findings) : Receipt.unchanged(stored);
    }

    private Receipt insert(ReceivedFile file, Outcome outcome, Optional<Finding> twoFiles, Instant now, long run) {
        long id = sql.sql("select coalesce(max(id), 0) + 1 from submission")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into submission (id, state, sha256, file, modified_at, received_at, run_id)
                        values (:id, :state, :sha256, :file, :modified, :now, :run)
                        """)
                .param("id", id)
                .param("state", outcome.state().name())
                .param("sha256", file.sha256())
                .param("file", file.name())
                .param("modified", file.modified().toString())
                .param("now", now.toString())
                .param("run", run)
                .update();
        setKey(id, outcome.key());
        List<Finding> findings = new ArrayList<>(outcome.findings());
        twoFiles.ifPresent(findings::add);
        contents.insert(id, outcome, findings);
        return new Receipt(id, outcome.state(), outcome.state(), findings);
    }

    /** Gives a submission its key and the next revision of it; false when it has that key already. */
    private boolean setKey(long id, Optional<SubmissionKey> key) {
        return key.filter(k -> sql.sql("""
                        update submission set fiscal_year = :year, phase = :phase, form = :form, unit_code = :code,
                          revision = (select coalesce(max(revision), 0) + 1 from submission
                                      where fiscal_year = :year and phase = :phase and form = :form
                                        and unit_code = :code)
                        where id = :id and not (coalesce(fiscal_year, 0) = :year and coalesce(phase, '') = :phase
                          and coalesce(form, '') = :form and coalesce(unit_code, '') = :code)
                        """)
                                .params(SubmissionContents.keyParameters(k))
                                .param("id", id)
                                .update()
                        > 0)
                .isPresent();
    }

    /** A night that was killed or failed goes on in the run after it. */
    private long lastWholeRun(long run) {
        return sql.sql("""
                        select coalesce(max(id), 0) from run
                        where state = 'DONE' and job = (select job from run where id = :run)
                        """).param("run", run).query(Long.class).single();
    }

    /** A past year's sheet that was taken in between is no second file of a section. */
    private boolean isOfSameJob(Stored stored, long run) {
        return sql.sql("select count(distinct job) from run where id in (:one, :other)")
                        .param("one", stored.run())
                        .param("other", run)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Optional<Stored> find(long id) {
        return sql.sql("select * from submission where id = :id")
                .param("id", id)
                .query((row, n) -> stored(row))
                .optional();
    }

    /** Of a key, the newest first: as they came in, for an old one may have got its key and its revision late. */
    private List<Stored> revisions(SubmissionKey key) {
        return sql.sql("""
                        select * from submission where fiscal_year = :year and phase = :phase and form = :form
                          and unit_code = :code order by id desc
                        """)
                .params(SubmissionContents.keyParameters(key))
                .query((row, n) -> stored(row))
                .list();
    }

    /** The submission of these bytes whose head said nothing. */
    private List<Stored> keyless(String sha256) {
        return sql.sql("select * from submission where fiscal_year is null and sha256 = :sha256 order by id desc")
                .param("sha256", sha256)
                .query((row, n) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getString("sha256"),
                row.getString("file"),
                Instant.parse(row.getString("modified_at")),
                row.getLong("run_id"));
    }
}
