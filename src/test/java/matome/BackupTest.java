package matome;

import static matome.CityHall.KEIEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matome.CityHall.Said;
import matome.job.HomeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home's memory goes into one file, and comes back. */
@Tag("long")
class BackupTest {

    @TempDir
    Path folder;

    private CityHall hall;
    private Path backup;

    @BeforeEach
    void aHomeThatHasHadANight() throws IOException {
        hall = CityHall.ofTheSampleCity(folder.resolve("市役所"));
        hall.night();
        backup = folder.resolve("控え.zip");
    }

    @Test
    void comesBackIntoANewFolderWithTheSameBytes() throws IOException {
        assertThat(hall.matome("backup", backup.toString()).out()).startsWith("控えました: " + backup);
        Path home = Files.createDirectories(folder.resolve("新しい"));

        Said said = hall.matome("--home", home.toString(), "restore", backup.toString());
        CityHall restored = restoredWithInput(home);
        Said night = restored.night();

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(
                        "戻しました: " + home,
                        "なかったもの",
                        home.resolve("input").toString(),
                        "matome --home \"" + home + "\" doctor");
        assertThat(night.out()).contains("受付 0・差戻し 0・変更なし 7");
        assertThat(prints(restored)).containsExactlyEntriesOf(prints(hall));
        assertThat(restored.matome("history", "--section", "財政課", "--format", "csv")
                        .out())
                .isEqualTo(hall.matome("history", "--section", "財政課", "--format", "csv")
                        .out());
        assertThat(restored.night().out()).doesNotContain("目標管理シート/");
    }

    @Test
    void isTakenWhileANightRuns() throws Exception {
        CityHall city = new BigCity(folder.resolve("様式")).handsIn(folder.resolve("大きな市"));
        Process night = Program.nightly(city.home())
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        while (night.isAlive() && !hasFiles(city.work("archive"), 8)) {
            Thread.sleep(5);
        }

        Said said = city.matome("backup", backup.toString());

        assertThat(night.isAlive()).as("the night still runs").isTrue();
        assertThat(said.status()).isZero();
        assertThat(night.waitFor()).isZero();
        Path home = Files.createDirectories(folder.resolve("新しい"));
        assertThat(hall.matome("--home", home.toString(), "restore", backup.toString())
                        .status())
                .isZero();
        Records records = new Records("jdbc:sqlite:" + home.resolve("work/matome.db"));
        assertThat(records.query("pragma integrity_check")).hasToString("[[ok]]");
        assertThat(records.query("select sha256 from submission"))
                .allSatisfy(row -> assertThat(home.resolve("work/archive")
                                .resolve(row.get(0).substring(0, 2))
                                .resolve(row.get(0)))
                        .exists());
    }

    @Test
    void goesIntoAFolderUnderItsTimeAndTheOldestGo() throws IOException {
        Path backups = Files.createDirectories(folder.resolve("控え"));
        Files.writeString(backups.resolve("読んでください.txt"), "控えの置き場");
        for (int day = 0; day < 4; day++) {
            hall.passes(java.time.Duration.ofDays(1));
            hall.matome("backup", "--keep", "2", backups.toString());
        }

        assertThat(CityHall.files(backups))
                .extracting(f -> f.getFileName().toString())
                .containsExactly("matome-20200514-220700.zip", "matome-20200515-220700.zip", "読んでください.txt");
    }

    @Test
    void overwritesNothing() throws IOException {
        hall.matome("backup", backup.toString());

        assertThat(hall.matome("backup", backup.toString()).err()).contains("もうあります");
        assertThat(hall.matome("backup", "work/matome.db").status()).isEqualTo(2);
        assertThat(hall.matome("backup", "input/控え.zip").status()).isEqualTo(2);
        assertThat(hall.matome("backup", "ない/フォルダー").err()).contains("「.zip」で終わる");
        assertThat(hall.matome("backup", "--keep", "2", "ない/フォルダー").err()).contains("というフォルダーはありません");
        assertThat(Records.of(hall).query("pragma integrity_check")).hasToString("[[ok]]");
    }

    @Test
    void doesNotComeBackOverWhatIsThereUnlessItIsTold() throws IOException {
        hall.matome("backup", backup.toString());
        hall.receives(KEIEI + "財政課.xlsx", Files.readAllBytes(hall.input(KEIEI + "企画政策課.xlsx")));
        hall.night();
        hall.appends("jobs/city.yml", "# 後から書いた行");

        Said refused = hall.matome("restore", backup.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--replace");
        assertThat(Records.of(hall).query("select count(*) from run")).hasToString("[[2]]");

        Said replaced = hall.matome("restore", "--replace", backup.toString());
        assertThat(replaced.status()).isZero();
        assertThat(Records.of(hall).query("select count(*) from run")).hasToString("[[1]]");
        Path aside = folder.resolve("市役所/work").resolve(asideName(hall));
        assertThat(replaced.out()).contains(aside.toString());
        assertThat(new Records("jdbc:sqlite:" + aside.resolve("matome.db")).query("select count(*) from run"))
                .hasToString("[[2]]");
        assertThat(aside.resolve("jobs/city.yml")).content().contains("後から書いた行");
        assertThat(hall.home().resolve("jobs/city.yml")).content().doesNotContain("後から書いた行");
    }

    @Test
    void isRefusedWhileARunHoldsTheHome() throws IOException {
        hall.matome("backup", backup.toString());
        try (HomeLock held = HomeLock.take(hall.work(""), Clock.systemUTC()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(hall.matome("restore", "--replace", backup.toString()).status())
                    .isEqualTo(4);
        }
    }

    @Test
    void isRefusedWholeWhenOneOriginalIsDamaged() throws IOException {
        hall.matome("backup", backup.toString());
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            Path original = CityHall.files(zip.getPath("/archive")).get(0);
            Files.write(original, new byte[] {1});
        }

        assertRefused("控えが壊れているため", 3);
    }

    @Test
    void isRefusedWhenAByteOfTheFileIsWrong() throws IOException {
        hall.matome("backup", backup.toString());
        byte[] bytes = Files.readAllBytes(backup);
        for (int at = bytes.length / 3; at < bytes.length / 3 + 20; at++) {
            bytes[at] ^= 1;
        }
        Files.write(backup, bytes);

        assertRefused("控え", 3);
    }

    @Test
    void isRefusedWhenHalfOfItIsMissing() throws IOException {
        hall.matome("backup", backup.toString());
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused("まとめの控えではありません", 2);
    }

    @Test
    void isRefusedWhenANewerProgramMadeIt() throws IOException {
        hall.matome("backup", backup.toString());
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            Path manifest = zip.getPath("/manifest.json");
            Files.writeString(
                    manifest, Files.readString(manifest).replaceFirst("\"schema\" : \\d+", "\"schema\" : 999"));
        }

        assertRefused("新しい版", 3);
    }

    @Test
    void leadsNowhereButIntoTheHome() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String sha = matome.model.Sha256.of("悪".getBytes(StandardCharsets.UTF_8));
        String name = "jobs/../../外.txt";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, name, "悪");
            put(
                    zip,
                    "manifest.json",
                    "{\"format\":1,\"schema\":1,\"program\":\"x\",\"made\":\"x\",\"sha256\":{\"" + name + "\":\"" + sha
                            + "\",\"matome.db\":\"" + sha + "\"}}");
            put(zip, "matome.db", "悪");
        }
        Files.write(backup, bytes.toByteArray());

        assertRefused("控えが壊れているため", 3);
        assertThat(folder.resolve("外.txt")).doesNotExist();
    }

    private void assertRefused(String words, int status) throws IOException {
        Map<String, String> before = lasting();
        Said said = hall.matome("restore", "--replace", backup.toString());

        assertThat(said.err()).contains(words);
        assertThat(said.status()).isEqualTo(status);
        assertThat(lasting()).isEqualTo(before);
        assertThat(Records.of(hall).query("select count(*) from run")).hasToString("[[1]]");
    }

    /** What a look at the database leaves beside it is no change. */
    private Map<String, String> lasting() throws IOException {
        Map<String, String> prints = hall.fingerprints("");
        prints.keySet().removeIf(f -> f.endsWith("-wal") || f.endsWith("-shm") || f.endsWith(".lock"));
        return prints;
    }

    private static void put(OutputStream zip, String name, String text) throws IOException {
        ((ZipOutputStream) zip).putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private CityHall restoredWithInput(Path home) throws IOException {
        CityHall restored = CityHall.at(home, hall.now());
        for (Path file : CityHall.files(hall.home().resolve("input"))) {
            Path copy = home.resolve(hall.home().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        return restored;
    }

    private static Map<String, String> prints(CityHall hall) throws IOException {
        return hall.lasting().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().substring(0, 64), (a, b) -> a, java.util.TreeMap::new));
    }

    private static String asideName(CityHall hall) throws IOException {
        try (var found = Files.list(hall.work(""))) {
            return found.map(f -> f.getFileName().toString())
                    .filter(f -> f.startsWith("before-restore-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean hasFiles(Path archive, int count) {
        try {
            return Files.exists(archive) && CityHall.files(archive).size() >= count;
        } catch (java.io.UncheckedIOException beingMoved) {
            return false;
        }
    }
}
