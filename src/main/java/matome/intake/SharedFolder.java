package matome.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that the sections drop their workbooks in. It may be a link to a share; links in it are not followed. */
public final class SharedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SharedFolder.class);
    private static final int DEEPEST = 20;

    private final Path root;

    public SharedFolder(Path root) {
        this.root = root;
    }

    /**
     * Every file below the folder.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public Look look() throws IOException {
        List<SharedFile> found = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        Path top = root.toRealPath();
        Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(seen(named(top, file), file, attributes));
                } else {
                    unreadable.add(written(top, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                if (file.equals(top)) {
                    throw why;
                }
                LOG.warn("cannot look at {}", file, why);
                unreadable.add(written(top, file));
                return FileVisitResult.CONTINUE;
            }
        });
        List<SharedFile> files = new ArrayList<>(toldApart(top, found));
        files.sort(Comparator.comparing(SharedFile::modified).thenComparing(SharedFile::name));
        return new Look(files, unreadable);
    }

    /** Two files whose names differ only in their composition keep their names as written. */
    private static List<SharedFile> toldApart(Path top, List<SharedFile> found) {
        Map<String, Long> sharers =
                found.stream().collect(Collectors.groupingBy(SharedFile::name, Collectors.counting()));
        return found.stream()
                .map(f -> sharers.getOrDefault(f.name(), 1L) == 1 ? f : f.named(written(top, f.path())))
                .collect(Collectors.toMap(SharedFile::name, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    /** The same file at another look. */
    SharedFile again(SharedFile file) throws IOException {
        return seen(file.name(), file.path(), Files.readAttributes(file.path(), BasicFileAttributes.class));
    }

    private static SharedFile seen(String name, Path file, BasicFileAttributes attributes) {
        return new SharedFile(
                name,
                file,
                attributes.size(),
                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String named(Path top, Path file) {
        return Normalizer.normalize(written(top, file), Form.NFC);
    }

    private static String written(Path top, Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }
}
