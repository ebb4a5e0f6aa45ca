package matome;

import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong settings stop every command before anything is read; right ones let yesterday's refusal through. */
class SettingsAtTheDoorTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHome() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "status", "report", "history", "export", "check x.xlsx", "template --year R1"})
    void everyFaultIsSaidAndNothingIsWritten(String command) throws IOException {
        hall.appends("jobs/city.yml", "citty: 東村山市");
        hall.appends("jobs/organization.csv", "令和元年度,12,,1201,会計課,70,,○,");
        hall.appends("jobs/nightly.yml", "cron: \"0 25 * * *\"");
        Map<String, String> before = hall.fingerprints(".");

        Said said = hall.matome(command.split(" "));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).hasSize(4).first().isEqualTo("設定に3件の誤りがあります。直してから、もう一度実行してください。");
        assertThat(said.err())
                .contains(
                        "jobs/city.yml " + lines("jobs/city.yml") + "行目: 「citty」",
                        "jobs/organization.csv " + lines("jobs/organization.csv") + "行目: 「部」が空欄です。",
                        "jobs/nightly.yml " + lines("jobs/nightly.yml") + "行目: ");
        assertThat(hall.fingerprints(".")).isEqualTo(before);
        assertThat(hall.work("")).doesNotExist();
    }

    private long lines(String file) throws IOException {
        return Files.readAllLines(hall.home().resolve(file)).size();
    }

    @Test
    void aFolderThatIsNoHomeIsSaidToLackItsSettings() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));

        Said said = hall.matome("--home", empty.toString(), "nightly");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("jobs/city.yml: ファイルがありません。");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aSectionThatIsAddedLetsARefusedWorkbookThrough() throws IOException {
        hall.receives(KEIEI + "未来課.xlsx", aSubmission().of("未来課").withTitle("未来"));
        Said refused = hall.night();
        hall.appends("jobs/organization.csv", "令和元年度,11,経営政策部,1107,未来課,70,,,");

        Said accepted = hall.night();
        Said after = hall.night();

        assertThat(refused.out()).contains("受付 0・差戻し 1・変更なし 0").doesNotContain(".pdf");
        assertThat(accepted.out()).contains("1/7課", "受付 1・差戻し 0・変更なし 0");
        assertThat(after.out()).contains("受付 0・差戻し 0・変更なし 1");
        assertThat(hall.made(after)).isEmpty();
        assertThat(Paper.text(hall.output(PDF))).contains("1未来課総計未来");
        assertThat(Records.of(hall).query("select revision, state from submission"))
                .hasToString("[[1, ACCEPTED]]");
    }

    @Test
    void whatIsRefusedUnderOtherSettingsTooIsRefusedOnce() throws IOException {
        hall.receives(KEIEI + "未来課.xlsx", aSubmission().of("未来課").withTitle("未来"));
        hall.night();
        hall.appends("jobs/organization.csv", "令和元年度,11,経営政策部,1107,過去課,70,,,");

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 1・変更なし 0", "情報政策課・過去課");
        assertThat(Records.of(hall).query("select count(*) from submission")).hasToString("[[1]]");
    }

    @Test
    void whatWasAcceptedStaysAcceptedUnderStricterSettings() throws IOException {
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("財政白書"));
        hall.night();
        Path city = folder.resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replace("name: 総計", "name: 総合"));

        Said said = hall.night("--full");

        assertThat(said.out()).contains("差戻し 0");
        assertThat(Paper.text(hall.output(PDF))).contains("財政白書");
    }

    @Test
    void aHomeWithoutASharedFolderFailsInPlainWords() throws IOException {
        Files.delete(hall.input(""));

        Said said = hall.night();

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("共有フォルダーがありません（" + folder.resolve("input") + "）。", "詳しい記録: ");
    }
}
