package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code matome check}: what a night would make of a workbook, and nothing else. */
class CheckCommandTest {

    private static final String GOOD = "input/" + KEIEI + "財政課.xlsx";
    private static final String BAD = "input/" + KEIEI + "企画政策課.xlsx";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void twoWorkbooks() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("甲").withTitle("乙"));
        hall.receives(
                KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("丙").withRow("総計", "丁", "3件", "Z", "した。"));
    }

    private static List<?> json(String text) {
        return new JsonMapper().readValue(text, List.class);
    }

    @Test
    void aGoodWorkbookIsDone() {
        Said said = hall.matome("check", GOOD);

        assertThat(said).isEqualTo(new Said(0, "受付: " + GOOD + "　経営政策部 財政課　2行" + System.lineSeparator(), ""));
    }

    @Test
    void aWorkbookWithErrorsIsSaidWithPlaceAndRemedy() {
        Said said = hall.matome("check", GOOD, BAD);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .hasSize(3)
                .anyMatch(l -> l.startsWith("差戻し: " + BAD))
                .anyMatch(l -> l.contains("R-302") && l.contains("E9") && l.contains("No.2") && l.contains("「Z」"));
    }

    @Test
    void jsonHasTheKeysOfTheContract() {
        Said said = hall.matome("check", "--format", "json", GOOD, BAD);

        assertThat(said.status()).isEqualTo(1);
        List<?> files = json(said.out());
        assertThat(files.get(0))
                .hasToString(
                        "{file=" + GOOD
                                + ", state=accepted, fiscalYear=2019, phase=RESULT, department=経営政策部, section=財政課, rows=2, findings=[]}");
        assertThat(files.get(1))
                .hasToString("{file=" + BAD
                        + ", state=rejected, fiscalYear=2019, phase=RESULT, department=経営政策部, section=企画政策課, rows=2, findings=["
                        + "{code=R-302, severity=ERROR, sheet=目標管理シート, cell=E9, no=2, message=評価に「Z」と入力されています。,"
                        + " fix=A・Bのいずれかを選んでください。}]}");
    }

    @Test
    void whatCouldNotBeToldIsNullInJson() throws IOException {
        Files.writeString(hall.input("壊れ.xlsx"), "何か");

        Said said = hall.matome("check", "--format", "json", "input/壊れ.xlsx");

        assertThat(said.status()).isEqualTo(1);
        assertThat(json(said.out()).get(0).toString())
                .startsWith(
                        "{file=input/壊れ.xlsx, state=rejected, fiscalYear=null, phase=null, department=null, section=null,"
                                + " rows=0, findings=[{code=R-101, severity=ERROR, sheet=null, cell=null, no=null, message=");
    }

    @Test
    void csvHasOneLineForEachFinding() throws IOException {
        Said said = hall.matome("check", "--format", "csv", GOOD, BAD);

        assertThat(Seed.csv(said.out()))
                .extracting(row -> List.of(row.get("ファイル"), row.get("状態"), row.get("コード"), row.get("セル")))
                .containsExactly(List.of(GOOD, "受付", "", ""), List.of(BAD, "差戻し", "R-302", "E9"));
    }

    @Test
    void englishIsSpokenWhenAskedFor() {
        Said said = hall.matome("--lang", "en", "check", BAD);

        assertThat(said.out()).startsWith("rejected: ").contains("\"Z\"").doesNotContain("差戻し");
    }

    @Test
    void nothingIsWritten() throws IOException {
        Map<String, String> before = hall.fingerprints(".");

        hall.matome("check", GOOD, BAD);
        hall.matome("check", "--format", "json", "ない.xlsx");

        assertThat(hall.fingerprints(".")).isEqualTo(before);
        assertThat(hall.work("")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamedBeforeAnythingIsChecked() {
        Said said = hall.matome("check", GOOD, "ない.xlsx", "input");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("ファイルがないか、読めません: ない.xlsx");
    }

    @Test
    void aFolderIsNoFile() {
        Said said = hall.matome("check", "input");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("ファイルがないか、読めません: input");
    }

    @Test
    void checkAndNightComeToTheSame() throws IOException {
        Said checked = hall.matome("check", BAD);

        String finding = checked.out().lines().skip(1).findFirst().orElseThrow();
        assertThat(hall.night().out()).contains(finding);
    }

    @Test
    void markedCopiesOfTheBadOnesAreWritten() throws IOException {
        Map<String, String> input = hall.fingerprints("input");

        Said said = hall.matome("check", GOOD, BAD, "--mark", "印");

        Path copy = folder.resolve("印/企画政策課.xlsx");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("印を付けて書き出しました: " + copy + System.lineSeparator());
        assertThat(CityHall.files(folder.resolve("印"))).containsExactly(copy);
        assertThat(hall.fingerprints("input")).isEqualTo(input);
        assertThat(hall.work("")).doesNotExist();
        assertThat(hall.matome("check", copy.toString()).out())
                .isEqualTo(hall.matome("check", BAD).out().replace(BAD, copy.toString()));
    }

    @Test
    void markedCopiesDoNotDisturbWhatAProgramReads() {
        Said said = hall.matome("check", BAD, "--format", "json", "--mark", "印");

        assertThat(json(said.out())).hasSize(1);
    }

    @Test
    void ofTwoFilesThatBearOneNameTheSecondCopyIsNumbered() throws IOException {
        Path other = Files.createDirectories(folder.resolve("別")).resolve("企画政策課.xlsx");
        Files.copy(hall.input(KEIEI + "企画政策課.xlsx"), other);

        hall.matome("check", BAD, other.toString(), "--mark", "印");

        assertThat(CityHall.files(folder.resolve("印")))
                .extracting(f -> f.getFileName().toString())
                .containsExactlyInAnyOrder("企画政策課.xlsx", "企画政策課 (2).xlsx");
    }

    @Test
    void noCheckedFileIsInDangerOfBeingWrittenOver() throws IOException {
        Map<String, String> before = hall.fingerprints(".");
        Path alias = Files.createSymbolicLink(folder.resolve("別名"), hall.input(KEIEI));

        Said here = hall.matome("check", BAD, "--mark", "input/" + KEIEI);
        Said byAnotherName = hall.matome("check", BAD, "--mark", alias.toString());
        Said notAFolder = hall.matome("check", BAD, "--mark", GOOD);

        assertThat(List.of(here, byAnotherName, notAFolder)).allSatisfy(said -> {
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("には書き出せません（" + BAD);
        });
        Files.delete(alias);
        assertThat(hall.fingerprints(".")).isEqualTo(before);
    }

    @Test
    void aMarkedCopyTakesNoOtherFilesPlace() throws IOException {
        Path mended =
                Files.writeString(Files.createDirectories(folder.resolve("印")).resolve("企画政策課.xlsx"), "直したもの");

        hall.matome("check", BAD, "--mark", "印");
        Said again = hall.matome("check", BAD, "--mark", "印");

        assertThat(mended).hasContent("直したもの");
        assertThat(again.err()).contains("企画政策課 (2).xlsx");
        assertThat(CityHall.files(folder.resolve("印"))).hasSize(2);
    }

    @Test
    void nothingIsWrittenIntoTheSharedFolder() {
        for (String[] words : new String[][] {
            {"check", GOOD, "--mark", "input"}, {"check", GOOD, "--mark", "input/印"}, {"export", "--out", "input/データ"}
        }) {
            Said said = hall.matome(words);

            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err()).contains("共有フォルダー（input）の中です");
        }
    }

    @Test
    void aFileThatCannotBeMarkedIsSaidToBeAnsweredAlone() throws IOException {
        Files.writeString(folder.resolve("壊れ.xlsx"), "何か");

        assertThat(hall.matome("check", "壊れ.xlsx", "--mark", "印").err()).contains("確認結果だけを書き出しました");
    }
}
