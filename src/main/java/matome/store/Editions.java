package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.ClosedEdition;
import matome.model.Correction;
import matome.model.FiscalYear;
import matome.model.Form;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions of closed years, and what each was printed from. */
public final class Editions {

    private final JdbcClient sql;

    public Editions(Database database) {
        this(database.sql());
    }

    Editions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of each closed year the newest, in the order of the years. */
    public List<ClosedEdition> newest() {
        return sql.sql("""
                        select * from edition e
                        where number = (select max(number) from edition where fiscal_year = e.fiscal_year)
                        order by fiscal_year
                        """).query((row, n) -> edition(row)).list();
    }

    /** Empty when nobody closed the year. */
    public Optional<ClosedEdition> newest(FiscalYear year) {
        return newest().stream().filter(e -> e.year().equals(year)).findFirst();
    }

    /** The day on which somebody closed the year. */
    Optional<LocalDate> closed(FiscalYear year) {
        return sql.sql("select day from edition where fiscal_year = :year and number = 1")
                .param("year", year.value())
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Whether something was accepted for its year, or taken back, since it was printed. */
    public boolean isCorrected(ClosedEdition edition) {
        return !new YearInForce(sql, edition.year()).ids().equals(sources(edition));
    }

    /** What is in force now and was not when the edition was printed: the day of its acceptance by form and unit's code. */
    public Map<Form, Map<String, LocalDate>> acceptedSince(ClosedEdition edition, ZoneId zone) {
        Set<Long> printed = sources(edition);
        Map<Form, Map<String, LocalDate>> accepted = new EnumMap<>(Form.class);
        new YearInForce(sql, edition.year()).forEach((form, code, revision) -> {
            if (!printed.contains(revision.id())) {
                accepted.computeIfAbsent(form, f -> new HashMap<>())
                        .put(code, revision.received().atZone(zone).toLocalDate());
            }
        });
        return accepted;
    }

    private Set<Long> sources(ClosedEdition edition) {
        return new YearInForce(sql, edition).ids();
    }

    /**
     * Begins an edition of what is in force now; one of the same number that was begun before is forgotten. Only inside a
     * transaction.
     */
    public void begin(ClosedEdition edition, List<Correction> corrections, long run) {
        sql.sql("delete from edition where fiscal_year = :year and number = :number")
                .params(key(edition))
                .update();
        sql.sql("""
                        insert into edition (fiscal_year, number, day, complete, run_id)
                        values (:year, :number, :day, 0, :run)
                        """)
                .params(key(edition))
                .param("day", edition.day().toString())
                .param("run", run)
                .update();
        new Corrections(sql).put(edition, corrections);
        printFrom(edition);
    }

    /** Takes what is in force now for what the edition was printed from: it would say the same. Only inside a transaction. */
    public void printFrom(ClosedEdition edition) {
        Collection<Long> ids = new YearInForce(sql, edition.year()).ids();
        sql.sql("delete from edition_source where fiscal_year = :year and number = :number")
                .params(key(edition))
                .update();
        ids.forEach(id -> sql.sql("insert into edition_source values (:year, :number, :id)")
                .params(key(edition))
                .param("id", id)
                .update());
    }

    /** Forgets files that nobody has any more, so that the next run prints them once more. Only inside a transaction. */
    public void printAnew(ClosedEdition edition, Collection<String> files) {
        files.forEach(file -> sql.sql(
                        "delete from edition_file where fiscal_year = :year and number = :number and file = :file")
                .params(key(edition))
                .param("file", file)
                .update());
        sql.sql("update edition set complete = 0 where fiscal_year = :year and number = :number")
                .params(key(edition))
                .update();
    }

    /** Every file of the year is printed. */
    public void complete(ClosedEdition edition) {
        sql.sql("update edition set complete = 1 where fiscal_year = :year and number = :number")
                .params(key(edition))
                .update();
    }

    /** Remembers a file that was printed. */
    public void put(ClosedEdition edition, String file, String sha256) {
        sql.sql("""
                        insert into edition_file values (:year, :number, :file, :sha256)
                        on conflict (fiscal_year, number, file) do update set sha256 = excluded.sha256
                        """)
                .params(key(edition))
                .param("file", file)
                .param("sha256", sha256)
                .update();
    }

    /** What is known of an edition's files: their SHA-256 by name. */
    public Map<String, String> files(ClosedEdition edition) {
        Map<String, String> files = new HashMap<>();
        sql.sql("select * from edition_file where fiscal_year = :year and number = :number")
                .params(key(edition))
                .query(row -> {
                    files.put(row.getString("file"), row.getString("sha256"));
                });
        return files;
    }

    static Map<String, Object> key(ClosedEdition edition) {
        return Map.of("year", edition.year().value(), "number", edition.number());
    }

    private static ClosedEdition edition(ResultSet row) throws SQLException {
        return new ClosedEdition(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("number"),
                LocalDate.parse(row.getString("day")),
                row.getInt("complete") == 1);
    }
}
