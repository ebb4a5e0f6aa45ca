package matome.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the tables of a database have come, and how far this program brings them. */
public final class Schema {

    private static final List<String> FOLDERS = List.of("db/sqlite", "db/migration");
    private static final String FIRST = "db/sqlite/V1__spring_batch.sql";
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private static final int NEWEST = readNewest();

    private Schema() {}

    /** The number of the last migration that comes with the program. */
    public static int newest() {
        return NEWEST;
    }

    /** The number of the last migration that a database has had; 0 before the first. */
    static int of(JdbcClient sql) {
        boolean begun = sql.sql("select count(*) from sqlite_master where name = 'flyway_schema_history'")
                        .query(Integer.class)
                        .single()
                > 0;
        return begun
                ? sql.sql("select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single()
                : 0;
    }

    /** Flyway could tell too, but listing two folders costs every {@code status} a tenth of its time. */
    private static int readNewest() {
        URL first = Objects.requireNonNull(Schema.class.getResource("/" + FIRST), FIRST);
        try {
            if (!first.getProtocol().equals("jar")) {
                return newest(Path.of(first.toURI()).resolve("../../..").normalize());
            }
            String url = first.getPath();
            Path jar = Path.of(new URI(url.substring(0, url.indexOf("!/"))));
            try (FileSystem inJar = FileSystems.newFileSystem(jar)) {
                return newest(inJar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where the program lies: " + first, e);
        }
    }

    private static int newest(Path root) throws IOException {
        int newest = 0;
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                newest = Math.max(newest, files.mapToInt(Schema::number).max().orElse(0));
            }
        }
        return newest;
    }

    private static int number(Path file) {
        Matcher name = MIGRATION.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
