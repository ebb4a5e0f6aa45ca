package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matome.CityHall.Said;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new city comes to its first PDF. */
class InitTest {

    @TempDir
    Path folder;

    private CityHall caller;
    private Path home;

    @BeforeEach
    void somewhere() {
        caller = CityHall.at(folder, java.time.Instant.parse("2026-04-20T01:00:00Z"));
        home = folder.resolve("見本市");
    }

    @Test
    void leadsToTheFirstPdfByFillingInTwoFiles() throws IOException {
        Said said = caller.matome("init", "--city", "見本市", "--year", "R8", "見本市");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains(home.resolve("jobs/organization.csv").toString());

        CityHall hall = CityHall.at(home, caller.now());
        fillIn(hall);
        assertThat(hall.matome("doctor").out())
                .contains("○ 設定: 誤りはありません（1年度分、延べ2課）。")
                .doesNotContain("×");
        assertThat(hall.matome("template", "--year", "令和8年度").out()).contains("総務課.xlsx", "部の概要.xlsx");
        hall.receives(
                "総務課.xlsx",
                aSubmission().inYear(2026).planned().in("総務部").of("総務課").withRow("総計", "庁舎の改修", "年度末までに3件"));
        Said night = hall.night();

        assertThat(night.status()).isZero();
        assertThat(night.out()).contains("（見本市）", "受付 1・差戻し 0");
        assertThat(hall.output("令和8年度/目標管理シート/総務部.pdf")).isNotEmptyFile();
    }

    @Test
    void printsTheCommandsAsTheyAreTyped() {
        Said said = caller.matome("init", "見本市");

        assertThat(said.out())
                .contains(
                        "matome --home \"" + home + "\" template --year 令和8年度\n",
                        "matome --home \"" + home + "\" nightly\n",
                        "matome --home \"" + home + "\" schedule");
    }

    @Test
    void writesWhatTheSampleHasAndNothingOfTheSampleCity() throws IOException {
        caller.matome("init", "見本市");

        assertThat(CityHall.files(home).stream().map(f -> home.relativize(f).toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                CityHall.files(Path.of("reports")).stream().map(Path::toString),
                                Stream.of("jobs/city.yml", "jobs/nightly.yml", "jobs/organization.csv"))
                        .toList());
        for (Path design : CityHall.files(Path.of("reports"))) {
            assertThat(home.resolve(design.toString())).hasSameBinaryContentAs(design);
        }
        String heading = Files.readString(Path.of("jobs/organization.csv"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(home.resolve("jobs/organization.csv")).hasContent(heading + "\n");
        assertThat(Files.readString(home.resolve("jobs/city.yml")))
                .contains("city: \"○○市\"", "  令和8年度:", "return-folder")
                .doesNotContain("東村山", "令和元年度:", "平成30年度:", "{city}", "{year}");
        assertThat(Files.isDirectory(home.resolve("input"))).isTrue();
    }

    @Test
    void saysInWhichYearItWillBeWhenNobodySays() throws IOException {
        CityHall.at(folder, java.time.Instant.parse("2027-03-31T14:59:00Z")).matome("init", "弥生");
        CityHall.at(folder, java.time.Instant.parse("2027-03-31T15:00:00Z")).matome("init", "卯月");

        assertThat(folder.resolve("弥生/jobs/city.yml")).content(UTF_8).contains("  令和8年度:");
        assertThat(folder.resolve("卯月/jobs/city.yml")).content(UTF_8).contains("  令和9年度:");
    }

    @Test
    void keepsANameThatMeansSomethingToYaml() throws IOException {
        caller.matome("init", "--city", "\"#: 市\\", "見本市");
        fillIn(CityHall.at(home, caller.now()));

        assertThat(SettingsReader.read(home.resolve("jobs")).city()).isEqualTo("\"#: 市\\");
    }

    @Test
    void touchesNoFolderThatHasSomething() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve(".隠し"), "大切");

        for (List<String> words : List.of(List.of("init", "見本市"), List.of("init", "見本市/.隠し"))) {
            Said said = caller.matome(words.toArray(String[]::new));
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err()).contains("もうファイルがあります");
        }
        assertThat(caller.matome("init", "--year", "昔", "別").status()).isEqualTo(2);
        assertThat(caller.matome("init", "--city", " ", "別").status()).isEqualTo(2);
        assertThat(CityHall.files(folder)).containsExactly(home.resolve(".隠し"));
    }

    /** The two places that init names. */
    private static void fillIn(CityHall hall) throws IOException {
        hall.appends("jobs/organization.csv", "令和8年度,01,総務部,0101,総務課,10,,○,\n令和8年度,01,総務部,0102,職員課,20,,,");
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replace("（市の目標をここに書いてください）", "暮らしやすいまち"));
    }
}
