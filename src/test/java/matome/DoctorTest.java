package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} finds. */
class DoctorTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void open() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    @Test
    void findsNothingWrongWithTheSampleCityAndChangesNothing() throws IOException {
        Map<String, String> before = hall.fingerprints("");

        Said said = hall.matome("doctor");

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("○ 設定", "○ データベース: まだありません").doesNotContain("×");
        assertThat(hall.fingerprints("")).isEqualTo(before);
    }

    @Test
    void namesEveryFaultOfTheSettings() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,11,経営政策部,1107,防災課,70,1108,,\n令和元年度,11,経営政策部,1108,安全課,80,1107,,");

        Said said = hall.matome("doctor");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).contains("× 設定: 3件の誤りがあります", "前身の課コードが輪になっています（1107←1108←1107）");
        assertThat(hall.night().status()).isEqualTo(2);
    }

    @Test
    void seesThatTheSharedFolderIsGoneAndTheDatabaseIsDamaged() throws IOException {
        hall.night();
        Files.writeString(hall.work("matome.db"), "上書き");
        Files.delete(hall.home().resolve("input"));

        Said said = hall.matome("doctor", "--lang", "en");

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("× The shared folder", "× The database").doesNotContain("× Settings");
    }
}
