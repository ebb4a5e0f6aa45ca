package matome.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

    private static final Instant NOON = Instant.parse("2020-05-20T03:00:00Z");

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void resolve() throws IOException {
        root = folder.toRealPath();
    }

    private Path put(String name, Instant modified) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<String> names() throws IOException {
        return new SharedFolder(root)
                .look().files().stream().map(SharedFile::name).toList();
    }

    @Test
    void isListedOldestFirstAndByNameWhereTimesAreEqual() throws IOException {
        put("令和元年度/新.xlsx", NOON.plusSeconds(1));
        put("b.xlsx", NOON);
        put("a.xlsx", NOON);
        put("令和元年度/経営政策部/古.xlsx", NOON.minusSeconds(1));

        assertThat(names()).containsExactly("令和元年度/経営政策部/古.xlsx", "a.xlsx", "b.xlsx", "令和元年度/新.xlsx");
    }

    @Test
    void tellsSizeAndTimeToTheMillisecond() throws IOException {
        Path file = put("課.xlsx", NOON.plusNanos(123_456_789));

        assertThat(new SharedFolder(root).look().files())
                .containsExactly(new SharedFile("課.xlsx", file, 8, NOON.plusMillis(123)));
    }

    @Test
    void composesNamesThatComeFromAMac() throws IOException {
        String decomposed = Normalizer.normalize("ガイド部/データ.xlsx", Normalizer.Form.NFD);
        Path file = put(decomposed, NOON);

        List<SharedFile> files = new SharedFolder(root).look().files();

        assertThat(files)
                .containsExactly(
                        new SharedFile("ガイド部/データ.xlsx", file, files.get(0).bytes(), NOON));
        assertThat(file).exists();
    }

    @Test
    void mayItselfBeALinkToAShare() throws IOException {
        put("share/課.xlsx", NOON);
        Path link = Files.createSymbolicLink(root.resolve("input"), root.resolve("share"));

        List<SharedFile> files = new SharedFolder(link).look().files();

        assertThat(files).extracting(SharedFile::name).containsExactly("課.xlsx");
        assertThat(new SharedFolder(link).again(files.get(0))).isEqualTo(files.get(0));
    }

    @Test
    void followsNoLinkThatSomebodyPutIntoIt() throws IOException {
        put("input/課.xlsx", NOON);
        Path outside = put("outside/秘密.xlsx", NOON);
        Files.createSymbolicLink(root.resolve("input/link.xlsx"), outside);
        Files.createSymbolicLink(root.resolve("input/folder"), outside.getParent());
        Files.createSymbolicLink(root.resolve("input/round"), root.resolve("input"));

        Look look = new SharedFolder(root.resolve("input")).look();

        assertThat(look.files()).extracting(SharedFile::name).containsExactly("課.xlsx");
        assertThat(look.unreadable()).containsExactlyInAnyOrder("link.xlsx", "folder", "round");
    }

    @Test
    void keepsTwoFilesApartWhoseNamesDifferOnlyInTheirComposition() throws IOException {
        String composed = "データ.xlsx";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        put(composed, NOON);
        put(decomposed, NOON.plusSeconds(1));

        assertThat(names()).containsExactly(composed, decomposed);
    }

    @Test
    void showsHiddenFilesToTheSieve() throws IOException {
        put(".hidden/課.xlsx", NOON);
        put("~$課.xlsx", NOON);

        assertThat(names()).containsExactly(".hidden/課.xlsx", "~$課.xlsx");
    }

    @Test
    void goesOnBesideASubFolderThatMayNotBeRead() throws IOException {
        put("開.xlsx", NOON);
        Path closed = put("閉/課.xlsx", NOON).getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the administrator may read everything");

            assertThat(names()).containsExactly("開.xlsx");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesOnBesideASubFolderWhosePathIsTooLong() throws IOException {
        put("開.xlsx", NOON);
        Path upper = Files.createDirectories(nested(root, 8));
        Files.createDirectories(nested(root.resolve("下"), 10));
        Path moved = Files.move(root.resolve("下"), upper.resolve("下"));
        try {
            Look look = new SharedFolder(root).look();

            assertThat(look.files()).extracting(SharedFile::name).containsExactly("開.xlsx");
            assertThat(look.unreadable()).singleElement().asString().contains("/下/");
        } finally {
            Files.move(moved, root.resolve("下"));
        }
    }

    private static Path nested(Path folder, int deep) {
        return Stream.generate(() -> "x".repeat(240)).limit(deep).map(Path::of).reduce(folder, Path::resolve);
    }

    @Test
    void failsWhenItMayNotBeListedItself() throws IOException {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("--x--x--x"));
        try {
            assumeFalse(Files.isReadable(root), "the administrator may read everything");

            assertThatThrownBy(() -> new SharedFolder(root).look()).isInstanceOf(AccessDeniedException.class);
        } finally {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void failsWhenItIsGoneItself() {
        assertThatThrownBy(() -> new SharedFolder(root.resolve("gone")).look().files())
                .isInstanceOf(NoSuchFileException.class);
    }
}
