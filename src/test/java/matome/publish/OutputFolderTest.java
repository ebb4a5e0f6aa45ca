package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.PublishedFile;
import matome.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String NAME = "令和元年度/目標管理シート/経営政策部.pdf";
    private static final String BESIDE = "令和元年度/目標管理シート/経営政策部（新）.pdf";
    private static final byte[] OLD = {1};
    private static final byte[] NEW = {2, 3};

    @TempDir
    private Path root;

    private OutputFolder output;

    @BeforeEach
    void open() {
        output = new OutputFolder(root);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A folder with something in it cannot be replaced, just as a file that a reader has open under Windows. */
    private Path block(String name) throws IOException {
        Path blocked = root.resolve(name);
        Files.createDirectories(blocked.resolve("in the way"));
        return blocked;
    }

    @Test
    void writesAFileIntoAFolderThatIsNotThereYet() throws IOException {
        assertThat(output.write(NAME, NEW)).isEmpty();

        assertThat(root.resolve(NAME)).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(NAME);
    }

    @Test
    void replacesAFile() throws IOException {
        output.write(NAME, OLD);

        assertThat(output.write(NAME, NEW)).isEmpty();

        assertThat(root.resolve(NAME)).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(NAME);
    }

    @Test
    void aReaderWhoHasTheOldFileOpenKeepsItWhole() throws IOException {
        output.write(NAME, OLD);
        try (var reader = Files.newInputStream(root.resolve(NAME))) {
            output.write(NAME, NEW);

            assertThat(reader.readAllBytes()).isEqualTo(OLD);
        }
    }

    @Test
    void writesBesideWhatCannotBeReplaced() throws IOException {
        block(NAME);

        Optional<Path> beside = output.write(NAME, NEW);

        assertThat(beside).contains(root.resolve(BESIDE));
        assertThat(files()).containsExactly(BESIDE);
    }

    @Test
    void takesWhatLiesBesideAwayOnceTheFileIsReplaced() throws IOException {
        Path blocked = block(NAME);
        output.write(NAME, OLD);
        Files.delete(blocked.resolve("in the way"));
        Files.delete(blocked);

        assertThat(output.write(NAME, NEW)).isEmpty();

        assertThat(files()).containsExactly(NAME);
    }

    @Test
    void goesOnWhenSomebodyReadsWhatLiesBeside() throws IOException {
        output.write(NAME, OLD);
        block(BESIDE);

        assertThat(output.write(NAME, NEW)).isEmpty();

        assertThat(root.resolve(NAME)).hasBinaryContent(NEW);
    }

    @Test
    void failsWhenItsFolderCannotBeMade() throws IOException {
        Files.writeString(root.resolve("令和元年度"), "a file in the way");

        assertThatThrownBy(() -> output.write(NAME, NEW)).isInstanceOf(IOException.class);
    }

    @Test
    void sweepsAwayOnlyWhatAKilledRunLeft() throws IOException {
        output.write(NAME, NEW);
        Files.write(root.resolve("令和元年度/目標管理シート/.総務部.pdf.matome-tmp"), OLD);
        Files.write(root.resolve("メモ.txt"), OLD);

        output.sweep();

        assertThat(files()).containsExactlyInAnyOrder("メモ.txt", NAME);
    }

    @Test
    void sweepsAwayWhatAKilledRunLeft() throws IOException {
        Files.write(root.resolve(".0123456789abcdef.matome-tmp"), new byte[99]);

        output.sweep();
        output.write("全庁.pdf", NEW);

        assertThat(root.resolve("全庁.pdf")).hasBinaryContent(NEW);
        assertThat(files()).containsExactly("全庁.pdf");
    }

    @Test
    void knowsWhetherAFileLiesThereAsItWasPublished() throws IOException {
        PublishedFile published = new PublishedFile(NAME, Sha256.of(NEW), "x");
        boolean missing = output.holds(published);
        output.write(NAME, OLD);
        boolean other = output.holds(published);
        output.write(NAME, NEW);

        assertThat(List.of(missing, other, output.holds(published))).containsExactly(false, false, true);
    }

    @Test
    void removesAFileWithTheFoldersThatItLeavesEmpty() throws IOException {
        output.write(NAME, OLD);
        output.write("令和元年度/総括.pdf", OLD);

        assertThat(output.remove(NAME)).isTrue();

        assertThat(files()).containsExactly("令和元年度/総括.pdf");
        assertThat(root.resolve("令和元年度/目標管理シート")).doesNotExist();
        assertThat(root).exists();
    }

    @Test
    void removesWhatIsNotThereWithoutAWord() throws IOException {
        assertThat(output.remove(NAME)).isTrue();
    }

    @Test
    void saysWhenAFileCannotBeRemoved() throws IOException {
        block(NAME);

        assertThat(output.remove(NAME)).isFalse();
    }

    @Test
    void knowsAFileByItsBytes() throws IOException {
        output.write(NAME, OLD);

        assertThat(output.sha256(NAME)).contains(Sha256.of(OLD));
        assertThat(output.sha256(BESIDE)).isEmpty();
    }

    @Test
    void seesTheSignsOfWhoeverHasAFileOpen() throws IOException {
        output.write(NAME, OLD);
        assertThat(output.isOpen(NAME)).isFalse();

        Files.writeString(root.resolve("令和元年度/目標管理シート/.~lock.経営政策部.pdf#"), "");

        assertThat(output.isOpen(NAME)).isTrue();
    }

    @Test
    void writesAFileWhoseNameIsAsLongAsItMayBe() throws IOException {
        String name = "漢".repeat(83) + ".pdf";

        output.write(name, NEW);

        assertThat(root.resolve(name)).hasBinaryContent(NEW);
    }
}
