package matome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import matome.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    private Path root() {
        return folder.resolve("work/archive");
    }

    private Path keep(Archive archive, byte[] bytes) throws IOException {
        Taken.Copy copy = archive.receive(bytes);
        archive.keep(copy);
        return archive.place(copy.sha256());
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void keepsTheBytesUnderTheirDigest() throws IOException {
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        String sha256 = Sha256.of(bytes);

        Path kept = keep(new Archive(root()), bytes);

        assertThat(kept).isEqualTo(root().resolve(sha256.substring(0, 2)).resolve(sha256));
        assertThat(kept).hasBinaryContent(bytes);
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        Archive archive = new Archive(root());

        Path first = keep(archive, new byte[] {1});
        Path again = keep(archive, new byte[] {1});

        assertThat(again).isEqualTo(first);
        assertThat(kept()).containsExactly(Sha256.of(new byte[] {1}));
    }

    @Test
    void forgetsWhatNobodyHasToKeep() throws IOException {
        Archive archive = new Archive(root());

        archive.discard(archive.receive(new byte[] {1}));

        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnceHoweverManyReachForThem() throws Exception {
        Archive archive = new Archive(root());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Path> keep = () -> keep(archive, new byte[300_000]);

        List<Future<Path>> copies = threads.invokeAll(Collections.nCopies(40, keep));
        threads.shutdown();

        for (Future<Path> copy : copies) {
            assertThat(copy.get()).hasBinaryContent(new byte[300_000]);
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void holdsOnlyWhatIsKeptAndUnharmed() throws IOException {
        Archive archive = new Archive(root());
        Path harmed = keep(archive, new byte[] {1});
        keep(archive, new byte[] {2});

        Files.write(harmed, new byte[] {3});

        assertThat(archive.holds(Sha256.of(new byte[] {2}))).isTrue();
        assertThat(archive.holds(Sha256.of(new byte[] {1}))).isFalse();
        assertThat(archive.holds(Sha256.of(new byte[] {4}))).isFalse();
    }

    @Test
    void sweepsAwayOnlyWhatWasLeftHalfCopied() throws IOException {
        Archive archive = new Archive(root());
        keep(archive, new byte[] {1});
        Files.write(root().resolve("arriving-123.tmp"), new byte[9]);

        archive.sweep();

        assertThat(kept()).containsExactly(Sha256.of(new byte[] {1}));
    }

    @Test
    void hasNothingToSweepBeforeItsFirstNight() throws IOException {
        new Archive(root()).sweep();

        assertThat(root()).doesNotExist();
    }
}
