package matome.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home's database: opened, brought up to date, closed. */
public final class Database implements AutoCloseable {

    /** Writers queue instead of failing, a commit costs little, and what a human reads in a table is readable. */
    private static final String SQLITE = "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=30000&foreign_keys=true"
            + "&transaction_mode=IMMEDIATE&synchronous=NORMAL&date_class=TEXT";

    private final HikariDataSource source;

    private Database(HikariDataSource source) {
        this.source = source;
    }

    /**
     * Opens the SQLite file, which is made when there is none, and runs the migrations it still lacks; only under the
     * home's lock.
     */
    public static Database open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        HikariDataSource source = source(SQLITE.formatted(file.toAbsolutePath()));
        try {
            migrate(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return new Database(source);
    }

    /** Opens the file to look at it, without waiting for a run; an empty database when no run has been yet. */
    public static Database look(Path file) {
        boolean there = Files.exists(file);
        HikariDataSource source = source(
                there
                        ? SQLITE.formatted(file.toAbsolutePath()).replace("IMMEDIATE", "DEFERRED")
                        : "jdbc:sqlite::memory:");
        if (!there) {
            migrate(source);
        }
        return new Database(source);
    }

    private static HikariDataSource source(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        config.setPoolName("matome");
        return new HikariDataSource(config);
    }

    private static void migrate(HikariDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/sqlite", "classpath:db/migration")
                .load()
                .migrate();
    }

    /** Whether SQLite finds nothing wrong with the file, page by page. */
    public boolean isWhole() {
        return sql().sql("pragma integrity_check").query(String.class).list().equals(List.of("ok"));
    }

    public DataSource source() {
        return source;
    }

    JdbcClient sql() {
        return JdbcClient.create(source);
    }

    @Override
    public void close() {
        source.close();
    }
}
