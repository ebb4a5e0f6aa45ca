package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import matome.model.Run;
import matome.model.Standing;
import matome.model.SubmissionKey;

/** What counts for a key now, and where it came from. */
public final class Standings {

    private record Row(long id, int revision, String file, boolean imported) {}

    private final Database database;

    public Standings(Database database) {
        this.database = database;
    }

    /** The newest accepted revision; empty when there is none. */
    public Optional<Standing> of(SubmissionKey key) {
        SubmissionContents contents = new SubmissionContents(database.sql());
        return row(key).map(row ->
                new Standing(row.revision(), row.file(), row.imported(), contents.content(row.id(), key.form())));
    }

    private Optional<Row> row(SubmissionKey key) {
        return database.sql()
                .sql("""
                        select submission.id, revision, file, job from submission join run on run.id = run_id
                        where submission.state = 'ACCEPTED' and fiscal_year = :year and phase = :phase and form = :form
                          and unit_code = :code
                        order by submission.id desc limit 1
                        """)
                .params(SubmissionContents.keyParameters(key))
                .query((row, n) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getInt("revision"),
                row.getString("file"),
                Run.IMPORT.equals(row.getString("job")));
    }
}
