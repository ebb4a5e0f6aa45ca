package matome.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.model.Place;
import matome.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Instant NIGHT = Instant.parse("2020-05-20T17:00:00Z");
    private static final long LARGEST = 3 << 20;
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    private Path input;
    private SharedFile file;

    @BeforeEach
    void handIn() throws IOException {
        input = Files.createDirectories(folder.toRealPath().resolve("input"));
        put("財政課.xlsx", NIGHT.minus(Duration.ofHours(9)));
        file = new SharedFolder(input).look().files().get(0);
    }

    private void put(String name, Instant modified) throws IOException {
        Files.write(input.resolve(name), BYTES);
        Files.setLastModifiedTime(input.resolve(name), FileTime.from(modified));
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private Intake intake(Path archive) {
        return new Intake(new SharedFolder(input), new Archive(archive), LARGEST, Clock.fixed(NIGHT, ZoneOffset.UTC));
    }

    private Taken take() throws IOException {
        return intake(archive()).take(file);
    }

    private static Taken notNow(FindingCode why) {
        return new Taken.NotNow(Finding.of(why, Place.FILE));
    }

    @Test
    void takesACopyAndLeavesTheFileAlone() throws IOException {
        Taken taken = take();

        Taken.Copy copy = (Taken.Copy) taken;
        assertThat(copy.sha256()).isEqualTo(Sha256.of(BYTES));
        assertThat(copy.path()).hasBinaryContent(BYTES).startsWith(archive());
        assertThat(new SharedFolder(input).look().files()).containsExactly(file);
    }

    @Test
    void leavesAFileThatGrewSinceTheFirstLook() throws IOException {
        Files.write(file.path(), new byte[] {1, 2, 3, 4});
        Files.setLastModifiedTime(file.path(), FileTime.from(file.modified()));

        assertThat(take()).isEqualTo(notNow(FindingCode.STILL_CHANGING));
        assertThat(archive()).doesNotExist();
    }

    @Test
    void leavesAFileThatWasSavedAgainSinceTheFirstLook() throws IOException {
        Files.setLastModifiedTime(file.path(), FileTime.from(NIGHT));

        assertThat(take()).isEqualTo(notNow(FindingCode.STILL_CHANGING));
    }

    @Test
    void leavesAFileThatWentAway() throws IOException {
        Files.delete(file.path());

        assertThat(take()).isEqualTo(notNow(FindingCode.NOT_ACCESSIBLE));
    }

    @Test
    void leavesAFileThatIsOpenInExcel() throws IOException {
        put("~$財政課.xlsx", NIGHT.minus(Duration.ofHours(12)).plusSeconds(1));

        assertThat(take()).isEqualTo(notNow(FindingCode.IN_USE));
    }

    @Test
    void takesAFileWhoseOwnerFileWasLeftByACrash() throws IOException {
        put("~$財政課.xlsx", NIGHT.minus(Duration.ofHours(12)));

        assertThat(take()).isInstanceOf(Taken.Copy.class);
    }

    @Test
    void takesAFileBesideAnotherThatIsOpen() throws IOException {
        put("~$行政経営課.xlsx", NIGHT);

        assertThat(take()).isInstanceOf(Taken.Copy.class);
    }

    @Test
    void refusesAFileOverTheLimitWithoutCopyingIt() throws IOException {
        SharedFile large = new SharedFile("財政課.xlsx", file.path(), LARGEST + 1, file.modified());

        assertThat(intake(archive()).take(large))
                .isInstanceOfSatisfying(
                        Taken.TooLarge.class,
                        tooLarge -> assertThat(Messages.japanese().problem(tooLarge.why()))
                                .isEqualTo("ファイルが大きすぎます（上限 3メガバイト）。"));
        assertThat(archive()).doesNotExist();
    }

    @Test
    void takesNoFileOfAnotherKind() throws IOException {
        SharedFile memo = new SharedFile("メモ.txt", input.resolve("メモ.txt"), 1, NIGHT);

        assertThat(intake(archive()).take(memo))
                .isEqualTo(new Taken.NotAWorkbook(Finding.of(FindingCode.OTHER_KIND_OF_FILE, Place.FILE, "メモ.txt")));
    }

    @Test
    void blamesNoSectionWhenTheArchiveCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> intake(inTheWay).take(file)).isInstanceOf(IOException.class);
    }

    @Test
    @Timeout(20)
    void waitsForNothingThatIsOldOrNoWorkbook() throws InterruptedException {
        SharedFile note = new SharedFile("メモ.txt", input.resolve("メモ.txt"), 1, NIGHT);

        intake(archive()).letSettle(List.of(file, note), Duration.ofHours(1));
    }

    @Test
    void waitsForAYoungWorkbook() throws InterruptedException {
        SharedFile young = new SharedFile("課.xlsx", file.path(), 1, NIGHT.minusMillis(299));
        long start = System.nanoTime();

        intake(archive()).letSettle(List.of(young), Duration.ofMillis(300));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(295));
    }

    @Test
    @Timeout(20)
    void waitsNoLongerForAClockThatRunsAhead() throws InterruptedException {
        SharedFile ahead = new SharedFile("課.xlsx", file.path(), 1, NIGHT.plus(Duration.ofDays(9)));

        intake(archive()).letSettle(List.of(ahead), Duration.ofMillis(1));
    }
}
