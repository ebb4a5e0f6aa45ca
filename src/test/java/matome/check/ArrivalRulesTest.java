package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matome.model.GoalSheet;
import matome.model.HeadField;
import matome.model.Outcome;
import matome.model.Phase;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose workbook it is: label, hidden sheet, folder and organisation held against each other, and the day it came. */
class ArrivalRulesTest {

    private static final String ON_TIME = "2020-05-11";

    /** Three departments, everything late said as in every city that does not say otherwise. */
    private static Settings city;

    @BeforeAll
    static void aCityWithMoreDepartments(@TempDir Path jobs) throws IOException {
        Files.writeString(
                jobs.resolve("city.yml"),
                Files.readString(Path.of("jobs/city.yml")).replaceAll("(?m)^severities:\\n.*\\n", ""));
        Files.writeString(
                jobs.resolve("organization.csv"),
                Files.readString(Path.of("jobs/organization.csv"))
                        + "令和元年度,12,市民部,1201,市民課,70,,○,\n"
                        + "令和元年度,12,市民部,1202,課税課,80,,,\n"
                        + "令和元年度,13,まちづくり部,1301,道路課,90,,○,\n"
                        + "令和元年度,13,まちづくり部,1302,市民課分室,95,,,\n");
        city = SettingsReader.read(jobs);
    }

    private static AForm form() {
        return AForm.goalSheet().row("行革", "項目", "年度末までに3件", "A", "3件を行った。");
    }

    private static List<String> said(AForm form) {
        return form.said(Locale.JAPANESE, city);
    }

    private static List<String> inEnglish(AForm form) {
        return form.said(Locale.ENGLISH, city);
    }

    @Test
    void aMisspeltDepartmentIsToldWhichIsMeant() {
        AForm form = form().head(HeadField.DEPARTMENT, "経営政部");

        assertThat(said(form))
                .containsExactly(
                        "R-208 目標管理シート C4 部名「経営政部」は令和元年度の組織にありません。「経営政策部」のことではありませんか。 「経営政策部」のことでしたら、そのように書き直してください。");
        assertThat(inEnglish(form))
                .containsExactly("R-208 目標管理シート C4 There is no department \"経営政部\" in 令和元年度. Is it \"経営政策部\"?"
                        + " If it is \"経営政策部\", write it so.");
    }

    @ParameterizedTest
    @CsvSource({
        "経営政策,経営政策部",
        "市民,市民部",
        "まちづくり課,まちづくり部",
        "まちづくリ部,まちづくり部",
        "まちずくり部,まちづくり部",
    })
    void aSlipOrAMissingEndingIsNear(String typed, String meant) {
        assertThat(said(form().head(HeadField.DEPARTMENT, typed)))
                .singleElement()
                .asString()
                .contains("R-208", meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務部", "部", "市", "経営", "市民生活部", "\u200B"})
    void whatIsLikeNoneOrLikeSeveralIsNotGuessedAt(String typed) {
        assertThat(said(form().head(HeadField.DEPARTMENT, typed)))
                .singleElement()
                .asString()
                .contains("R-203", "経営政策部・市民部・まちづくり部");
    }

    @Test
    void aSectionOfAnotherDepartmentIsToldItsOwn() {
        AForm form = form().head(HeadField.DEPARTMENT, "市民部");

        assertThat(said(form))
                .containsExactly("R-210 目標管理シート E4 部名に「市民部」とありますが、「財政課」は経営政策部の課です。 部名を「経営政策部」に直すか、課名を確かめてください。");
        assertThat(inEnglish(form))
                .containsExactly("R-210 目標管理シート E4 The department says \"市民部\", but \"財政課\" is a section of 経営政策部."
                        + " Mend the department to \"経営政策部\", or check the section.");
    }

    @Test
    void aFormThatWasIssuedForAnotherSectionIsNotGuessedAt() {
        AForm form = form().stamped(2019, Phase.RESULT, "1102");

        assertThat(said(form))
                .containsExactly("R-205 目標管理シート E4 課名に「財政課」とありますが、この様式は「企画政策課」のものとして配布しました。"
                        + " 「企画政策課」のものであれば課名を直してください。「財政課」のものであれば、その様式に書き写してください。");
        assertThat(inEnglish(form))
                .containsExactly(
                        "R-205 目標管理シート E4 The 課名 says \"財政課\", but this form was issued for \"企画政策課\"."
                                + " If it is for \"企画政策課\", mend the 課名. If it is for \"財政課\", copy it into the form for that.");
    }

    @Test
    void aFormOfAnotherYearIsSaidOnceWhateverItsCodesMeanToday() {
        assertThat(said(form().stamped(2018, Phase.RESULT, "1102")))
                .singleElement()
                .asString()
                .startsWith("R-205 目標管理シート C3 年度に「令和元年度」とありますが、この様式は「平成30年度」の");
    }

    @Test
    void aFormOfAnotherPhaseIsSaid() {
        assertThat(said(form().stamped(2019, Phase.PLAN, "1105")))
                .singleElement()
                .asString()
                .startsWith("R-205 目標管理シート E3 段階に「結果報告」とありますが、この様式は「目標設定」の");
    }

    @Test
    void aFormThatIsWhatItsLabelsSayOrOfAnUnknownCodeIsSilent() {
        assertThat(said(form().stamped(2019, Phase.RESULT, "1105"))).isEmpty();
        assertThat(said(form().stamped(2019, Phase.RESULT, "9999"))).isEmpty();
    }

    @Test
    void aProfileIsHeldAgainstItsDepartment() {
        assertThat(said(AForm.profile().stamped(2019, Phase.RESULT, "12")))
                .singleElement()
                .asString()
                .startsWith("R-205 部の概要 C4 部名に「経営政策部」とありますが、この様式は「市民部」の");
        assertThat(said(AForm.profile().stamped(2019, Phase.RESULT, "11"))).isEmpty();
    }

    @Test
    void identitiesOfAnotherUnitsFormAreNotTaken(@TempDir Path jobs) throws IOException {
        Files.copy(Path.of("jobs/organization.csv"), jobs.resolve("organization.csv"));
        Files.writeString(
                jobs.resolve("city.yml"),
                Files.readString(Path.of("jobs/city.yml"))
                        .replaceFirst("(?m)^severities:\n", "severities:\n  R-205: 警告\n"));
        Settings lenient = SettingsReader.read(jobs);

        assertThat(identity(form().stamped(2019, Phase.RESULT, "1102").examined(lenient)))
                .isEmpty();
        assertThat(identity(form().stamped(2018, Phase.RESULT, "1105").examined(lenient)))
                .isEmpty();
        assertThat(identity(form().stamped(2019, Phase.RESULT, "1105").examined(lenient)))
                .contains("2019-1105-01");
    }

    private static Optional<String> identity(Outcome outcome) {
        GoalSheet sheet = (GoalSheet) ((Outcome.Accepted) outcome).submission().content();
        return sheet.initiatives().get(0).identity();
    }

    @Test
    void aWorkbookInTheFolderOfAnotherYearIsSentBack() {
        AForm form = form().arriving("令和2年度/経営政策部/財政課.xlsx", ON_TIME, ON_TIME);

        assertThat(said(form))
                .containsExactly(
                        "R-206 目標管理シート C3 令和元年度のファイルが、フォルダー「令和2年度」に入っています。 令和元年度のものであれば令和元年度のフォルダーに移し、そうでなければ年度を直してください。");
        assertThat(inEnglish(form))
                .containsExactly("R-206 目標管理シート C3 A workbook of 令和元年度 lies in the folder \"令和2年度\"."
                        + " If it is for 令和元年度, move it to the folder of that year; if not, mend the year.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和元年度/財政課.xlsx",
                "平成31年度/財政課.xlsx",
                "H31/財政課.xlsx",
                "2020/令和元年度/財政課.xlsx",
                "令和2年度へ/財政課.xlsx",
                "2101/財政課.xlsx",
                "令和2年度.xlsx",
                "財政課.xlsx"
            })
    void aFolderOfItsOwnYearOrOfNoneIsSilent(String path) {
        assertThat(said(form().arriving(path, ON_TIME, ON_TIME))).isEmpty();
    }

    @Test
    void aPhaseThatIsNotOpenYetIsNotTaken() {
        AForm form = form().arriving("提出.xlsx", "2020-03-31", "2020-03-31");

        assertThat(said(form))
                .containsExactly(
                        "R-207 目標管理シート E3 令和元年度の結果報告を受け付ける期間ではありません（2020/4/1～2020/5/29）。 年度と段階を確かめてください。正しいときは、とりまとめの担当へご相談ください。");
        assertThat(inEnglish(form))
                .containsExactly("R-207 目標管理シート E3 This is not the time for 結果報告 of 令和元年度 (2020/4/1～2020/5/29)."
                        + " Check year and phase. If they are right, ask the coordinator.");
        assertThat(said(form().arriving("提出.xlsx", "2020-03-31", "2020-04-01"))).isEmpty();
    }

    @Test
    void goalsAreNotTakenAnyMoreWhenResultsAreAskedFor() {
        AForm plan = AForm.plan().row("行革", "項目", "年度末までに3件", "", "");

        assertThat(said(plan)).isEmpty();
        assertThat(said(plan.arriving("提出.xlsx", "2020-04-01", "2020-04-01")))
                .singleElement()
                .asString()
                .startsWith("R-207");
        assertThat(said(plan.arriving("提出.xlsx", "2019-05-31", "2020-04-01"))).isEmpty();
    }

    @Test
    void whatComesAfterTheLastDayIsTakenAndMarked() {
        AForm late = form().arriving("提出.xlsx", "2020-05-30", "2020-06-30");

        assertThat(said(late)).containsExactly("R-405 期限（2020/5/29）を1日過ぎて提出されました。 次からは期限までに提出してください。");
        assertThat(inEnglish(late))
                .containsExactly("R-405 Handed in 1 days after the last day (2020/5/29)."
                        + " Please hand in on time from now on.");
        assertThat(late.examined(city)).isInstanceOf(Outcome.Accepted.class);
        assertThat(said(form().arriving("提出.xlsx", "2020-05-29", "2020-06-30"))).isEmpty();
    }

    @Test
    void anotherSectionsNameOnTheFileIsSaidButDecidesNothing() {
        AForm form = form().arriving("令和元年度/経営政策部/企画政策課.xlsx", ON_TIME, ON_TIME);

        assertThat(said(form))
                .containsExactly(
                        "R-407 ファイル名かフォルダー名に「企画政策課」とありますが、中には「財政課」と書かれています。中に書かれた名前で受け付けました。 「財政課」のものであれば、そのままで結構です。そうでなければ、部名と課名を直してください。");
        assertThat(inEnglish(form))
                .containsExactly(
                        "R-407 The name of the file or its folder says \"企画政策課\", but the workbook says \"財政課\"."
                                + " The workbook was believed. If it is for \"財政課\", nothing need be done."
                                + " If not, mend the names in the workbook.");
        assertThat(form.examined(city)).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"市民部/財政課.xlsx,市民部", "目標（道路課）.xlsx,道路課", "市民課分室.xlsx,市民課分室", "まちづくり部提出.xlsx,まちづくり部"})
    void anotherUnitsNameIsFoundInFolderAndFile(String path, String name) {
        assertThat(said(form().arriving(path, ON_TIME, ON_TIME)))
                .singleElement()
                .asString()
                .contains("R-407", "「" + name + "」");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"経営政策部/財政課.xlsx", "企画政策課から財政課へ.xlsx", "目標管理シート.xlsx", "市民部からの写し/財政課.xlsx", "令和元年度 経営政策部.xlsx"})
    void itsOwnNameOrNoneIsSilent(String path) {
        assertThat(said(form().arriving(path, ON_TIME, ON_TIME))).isEmpty();
    }

    @Test
    void aSectionWrittenIntoAProfileIsNotWhoseItIs() {
        AForm form = AForm.profile().head(HeadField.SECTION, "財政課").arriving("市民部 部の概要.xlsx", ON_TIME, ON_TIME);

        assertThat(said(form))
                .singleElement()
                .asString()
                .contains("「市民部」", "「経営政策部」")
                .doesNotContain("財政課");
    }

    @Test
    void aProfileMayBeCalledAfterAnySectionOfItsDepartment() {
        assertThat(said(AForm.profile().arriving("秘書広報課 部の概要.xlsx", ON_TIME, ON_TIME)))
                .isEmpty();
        assertThat(said(AForm.profile().arriving("市民課 部の概要.xlsx", ON_TIME, ON_TIME)))
                .singleElement()
                .asString()
                .contains("R-407", "「市民課」", "「経営政策部」");
    }

    @Test
    void aProfileIsTheDepartmentsThoughItNamesASection() {
        AForm form = AForm.profile().head(HeadField.SECTION, "財政課").arriving("市民部/部の概要.xlsx", ON_TIME, ON_TIME);

        assertThat(said(form))
                .containsExactly("R-407 ファイル名かフォルダー名に「市民部」とありますが、中には「経営政策部」と書かれています。中に書かれた名前で受け付けました。"
                        + " 「経営政策部」のものであれば、そのままで結構です。そうでなければ、部名と課名を直してください。");
    }
}
