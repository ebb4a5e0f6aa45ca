package matome.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home's database: opened, brought up to date, closed. */
public final class Database implements AutoCloseable {

    /** Writers queue instead of failing, a commit costs little, and what a human reads in a table is readable. */
    private static final String SQLITE = "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=30000&foreign_keys=true"
            + "&transaction_mode=IMMEDIATE&synchronous=NORMAL&date_class=TEXT";

    private final HikariDataSource source;
    private final Optional<Upgrade> upgrade;
    private final Optional<Path> temporary;

    private Database(HikariDataSource source, Optional<Upgrade> upgrade, Optional<Path> temporary) {
        this.source = source;
        this.upgrade = upgrade;
        this.temporary = temporary;
    }

    /** Opens the SQLite file with a copy beside it when it has to be brought up to date. */
    public static Database open(Path file) throws IOException {
        return open(file, version -> file.resolveSibling(file.getFileName() + ".v" + version));
    }

    /**
     * Opens the SQLite file, which is made when there is none, and runs the migrations it still lacks; only under the
     * home's lock.
     *
     * @param copies where a copy goes before the migrations, by the number of the last one it has had
     * @throws NewerDatabaseException when a newer program made it
     */
    public static Database open(Path file, IntFunction<Path> copies) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        HikariDataSource source = source(SQLITE.formatted(file.toAbsolutePath()));
        try {
            int version = version(source);
            Optional<Upgrade> upgrade = Optional.empty();
            if (version > 0 && version < Schema.newest()) {
                Path copy = copies.apply(version);
                DatabaseCopy.write(source, copy);
                upgrade = Optional.of(new Upgrade(version, Schema.newest(), copy));
            }
            migrate(source);
            return new Database(source, upgrade, Optional.empty());
        } catch (RuntimeException | IOException e) {
            source.close();
            throw e;
        }
    }

    /**
     * Opens the file to look at it, without waiting for a run; an empty database when no run has been yet. One that the
     * next run will bring up to date is looked at in a copy that already is.
     */
    public static Database look(Path file) {
        if (Files.notExists(file)) {
            HikariDataSource empty = source("jdbc:sqlite::memory:");
            migrate(empty);
            return new Database(empty, Optional.empty(), Optional.empty());
        }
        HikariDataSource source = source(SQLITE.formatted(file.toAbsolutePath()).replace("IMMEDIATE", "DEFERRED"));
        try {
            return version(source) == Schema.newest()
                    ? new Database(source, Optional.empty(), Optional.empty())
                    : lookAtUpgradedCopy(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static Database lookAtUpgradedCopy(HikariDataSource source) {
        try (source) {
            Path folder = Files.createTempDirectory("matome-look-");
            Path copy = folder.resolve("matome.db");
            DatabaseCopy.write(source, copy);
            HikariDataSource upgraded = source(SQLITE.formatted(copy));
            migrate(upgraded);
            return new Database(upgraded, Optional.empty(), Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(HikariDataSource source) {
        int version = Schema.of(JdbcClient.create(source));
        if (version > Schema.newest()) {
            throw new NewerDatabaseException(version);
        }
        return version;
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

    /** Writes a copy of this moment's state, while others may write. */
    public void copyTo(Path target) throws IOException {
        DatabaseCopy.write(source, target);
    }

    /** The number of the last migration it has had. */
    public int version() {
        return version(source);
    }

    /** Whether this is a look at a copy, because the next run will bring the database itself up to date first. */
    public boolean awaitsUpgrade() {
        return temporary.isPresent();
    }

    /** What was done to bring it up to date when it was opened. */
    public Optional<Upgrade> upgrade() {
        return upgrade;
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
        temporary.ifPresent(DatabaseCopy::remove);
    }
}
