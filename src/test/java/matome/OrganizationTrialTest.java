package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor --organization}: what a reorganisation would do, before anybody does it. */
class OrganizationTrialTest {

    @TempDir
    static Path folder;

    private static CityHall hall;

    @BeforeAll
    static void theYearWasReported() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        for (String section : List.of("秘書広報課", "企画政策課", "行政経営課", "財政課", "情報政策課")) {
            SubmissionBuilder submission = aSubmission().of(section).withTitle(section + "の一");
            hall.receives(CityHall.KEIEI + section + ".xlsx", submission.withTitle(section + "の二"));
        }
        assertThat(hall.night().out()).contains("受付 5・差戻し 0");
    }

    private static Said trial(String draft) throws IOException {
        Files.writeString(folder.resolve("案.csv"), draft);
        Map<String, String> before = hall.fingerprints("");

        Said said = hall.matome("doctor", "--organization", "案.csv");

        assertThat(hall.fingerprints("")).isEqualTo(before);
        return said;
    }

    @Test
    void tellsInItemsWhatIsMergedSplitMovedRenamedNewAndLeftToNobody() throws IOException {
        Said said = trial(Reorganized.file());

        assertThat(said.out().lines())
                .containsExactly(
                        "機構改革の下見: 案.csv",
                        "○ 平成30年度: いまの jobs/organization.csv と同じです。",
                        "○ 令和元年度: いまの jobs/organization.csv と同じです。",
                        "令和元年度の取り組みは、令和2年度に次のように移ります。",
                        "○ 統合　企画政策課（経営政策部）・行政経営課（経営政策部） → 企画課（経営政策部）: 4件",
                        "○ 分割　財政課（経営政策部） → 財政課（経営政策部）・経理課（経営政策部）: 2件（それぞれの課の様式に載せて配ります）",
                        "○ 部の変更　情報政策課（経営政策部） → デジタル課（総務部）: 2件",
                        "○ 部の変更　資産マネジメント課（経営政策部） → 資産マネジメント課（総務部）: 0件",
                        "○ 新設　危機管理課（総務部）",
                        "× 廃止　秘書広報課（経営政策部）: 2件の行き先がありません。引き継ぐ課の「前身の課コード」に、この課の課コードを書いてください。",
                        "    令和2年度を加えるときは、jobs/city.yml の goals と phases にも書いてください。",
                        "何も書き込んでいません。");
        assertThat(said.status()).isEqualTo(2);
    }

    @Test
    void aDraftOfTheNewYearAloneWillDoAndARenamedSectionIsNoFault() throws IOException {
        Said said = trial("""
                年度,部コード,部,課コード,課,並び順,前身の課コード,庶務担当
                R2,11,経営政策部,1101,広報課,10,,
                R2,11,経営政策部,1102,企画政策課,20,,○
                R2,11,経営政策部,1103,行政経営課,30,,
                R2,11,経営政策部,1105,財政課,50,,
                R2,11,経営政策部,1106,情報政策課,60,,
                """);

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(
                        "○ 改称　秘書広報課（経営政策部） → 広報課（経営政策部）: 2件",
                        "○ 廃止　資産マネジメント課（経営政策部）: 取り組みはありません（0件）。",
                        "ファイルにない 平成30年度・令和元年度 は、いまのままとして調べました。")
                .doesNotContain("×", "統合", "企画政策課");
    }

    @Test
    void wrongPredecessorsAreNamedWithFileAndLine() throws IOException {
        Said said = trial("""
                年度,部コード,部,課コード,課,並び順,前身の課コード,庶務担当
                R2,11,経営政策部,1201,企画課,10,1102・1199,○
                R2,11,経営政策部,1105,財政課,x,,
                """);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out())
                .contains("× 2件の誤りがあります", "案.csv 2行目", "前身の課コード「1199」は令和元年度の組織にありません", "案.csv 3行目")
                .doesNotContain("jobs/organization.csv", "廃止");
    }

    @Test
    void linesOfAYearThatAlreadyHasItemsAreHeldAgainstThem() throws IOException {
        Said said = trial(Reorganized.file("")
                .replace("令和元年度,11,経営政策部,1105,財政課,50,,,\n", "令和元年度,12,総務部,1105,財政課,50,,○,\n")
                .replace("令和元年度,11,経営政策部,1103,行政経営課,30,,,\n", ""));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out())
                .contains(
                        "令和元年度の行が、いまの jobs/organization.csv と違います。",
                        "○ 部の変更　財政課（経営政策部） → 財政課（総務部）: 2件",
                        "× 廃止　行政経営課（経営政策部）: 2件の行き先がありません。",
                        "平成30年度の取り組みは、令和元年度に次のように移ります。");
    }

    @Test
    void decisionsThatWouldNoLongerFitAreNamed() throws IOException {
        Said said = trial(Reorganized.file("").replace("1106,情報政策課", "1106,デジタル課"));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).contains("jobs/links.csv 2行目: 「情報政策課」は令和元年度の organization.csv にありません");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Said said = hall.matome("doctor", "--organization", "ない.csv", "--lang", "en");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).contains("× 1 fault(s)", "ない.csv");
    }
}
