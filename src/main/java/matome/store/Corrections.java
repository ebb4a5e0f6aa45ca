package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matome.model.ClosedEdition;
import matome.model.Correction;
import matome.model.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the editions of a closed year say otherwise than those before them. */
public final class Corrections {

    private final JdbcClient sql;

    public Corrections(Database database) {
        this(database.sql());
    }

    Corrections(JdbcClient sql) {
        this.sql = sql;
    }

    /** All since the year was closed, as they came. */
    public List<Correction> of(FiscalYear year) {
        return sql.sql("select * from edition_correction where fiscal_year = :year order by number, ordinal")
                .param("year", year.value())
                .query((row, n) -> correction(row))
                .list();
    }

    void put(ClosedEdition edition, List<Correction> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            insert(edition, i + 1, corrections.get(i));
        }
    }

    private void insert(ClosedEdition edition, int ordinal, Correction correction) {
        sql.sql("""
                        insert into edition_correction values (:year, :number, :ordinal, :department, :section, :no,
                          :title, :field, :before, :after, :day)
                        """)
                .params(Editions.key(edition))
                .param("ordinal", ordinal)
                .param("department", correction.department())
                .param("section", correction.section())
                .param("no", correction.no().orElse(null))
                .param("title", correction.title())
                .param("field", correction.field())
                .param("before", correction.before())
                .param("after", correction.after())
                .param("day", correction.day().toString())
                .update();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        int no = row.getInt("row_no");
        return new Correction(
                row.getString("department"),
                row.getString("section"),
                no == 0 ? Optional.empty() : Optional.of(no),
                row.getString("title"),
                row.getString("field"),
                row.getString("old_text"),
                row.getString("new_text"),
                LocalDate.parse(row.getString("day")));
    }
}
