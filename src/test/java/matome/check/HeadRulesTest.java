package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Place;
import matome.model.SubmissionKey;
import org.junit.jupiter.api.Test;

/** What is said about the labelled cells above the table. */
class HeadRulesTest {

    private static final String SECTIONS = "秘書広報課・企画政策課・行政経営課・資産マネジメント課・財政課・情報政策課";

    private static AForm form() {
        return AForm.goalSheet().category("行革");
    }

    @Test
    void aYearThatIsNotOpen() {
        AForm form = form().head(HeadField.FISCAL_YEAR, "平成30年度");

        assertThat(form.said())
                .containsExactly("R-201 目標管理シート C3 年度に「平成30年度」とありますが、受け付けていない年度です。 受け付けている年度（令和元年度）の様式に書いて提出してください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-201 目標管理シート C3 The fiscal year says \"平成30年度\", which is not open."
                        + " Use the form of an open year (令和元年度).");
    }

    @Test
    void aYearThatIsNone() {
        assertThat(form().head(HeadField.FISCAL_YEAR, "今年").said())
                .containsExactly("R-201 目標管理シート C3 年度に「今年」とありますが、受け付けていない年度です。 受け付けている年度（令和元年度）の様式に書いて提出してください。");
    }

    @Test
    void aPhaseThatIsNone() {
        AForm form = form().head(HeadField.PHASE, "中間報告");

        assertThat(form.said()).containsExactly("R-202 目標管理シート E3 段階に「中間報告」とあります。 目標設定・結果報告のいずれかを書いてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-202 目標管理シート E3 The phase says \"中間報告\". Write one of 目標設定・結果報告.");
    }

    @Test
    void aDepartmentThatTheYearDoesNotHave() {
        AForm form = form().head(HeadField.DEPARTMENT, "地域創生部");

        assertThat(form.said()).containsExactly("R-203 目標管理シート C4 部名「地域創生部」は令和元年度の組織にありません。 次のいずれかを書いてください：経営政策部");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-203 目標管理シート C4 There is no department \"地域創生部\" in 令和元年度. Write one of: 経営政策部");
    }

    @Test
    void aMisspeltSectionIsToldWhichIsMeant() {
        AForm form = form().head(HeadField.SECTION, "企画政課");

        assertThat(form.said())
                .containsExactly(
                        "R-209 目標管理シート E4 課名「企画政課」は令和元年度の組織にありません。「企画政策課」のことではありませんか。 「企画政策課」のことでしたら、そのように書き直してください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-209 目標管理シート E4 There is no section \"企画政課\" in 令和元年度. Is it \"企画政策課\"?"
                        + " If it is \"企画政策課\", write it so.");
    }

    @Test
    void aSectionThatIsLikeNoOther() {
        AForm form = form().head(HeadField.SECTION, "水道課");

        assertThat(form.said())
                .containsExactly("R-204 目標管理シート E4 課名「水道課」は令和元年度の経営政策部にありません。 次のいずれかを書いてください：" + SECTIONS);
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-204 目標管理シート E4 There is no section \"水道課\" in 経営政策部 in 令和元年度." + " Write one of: "
                        + SECTIONS);
    }

    @Test
    void anEmptyLabelledCellIsShownWhereItIs() {
        AForm form = form().head(HeadField.SECTION, "");

        assertThat(form.said()).containsExactly("R-301 目標管理シート E4 課名が空欄です。 課名を書いてください。");
        assertThat(form.said(Locale.ENGLISH)).containsExactly("R-301 目標管理シート E4 課名 is empty. Fill in 課名.");
    }

    @Test
    void aMissingLabelIsShownOnTheSheet() {
        assertThat(form().without(HeadField.PHASE).said()).containsExactly("R-301 目標管理シート 段階が空欄です。 段階を書いてください。");
    }

    @Test
    void allIsSaidAtOnceButNothingThatFollowsFromIt() {
        AForm form = AForm.goalSheet()
                .without(HeadField.FISCAL_YEAR)
                .head(HeadField.PHASE, "")
                .head(HeadField.DEPARTMENT, "？")
                .rating("優");

        assertThat(form.said())
                .containsExactly(
                        "R-301 目標管理シート 年度が空欄です。 年度を書いてください。",
                        "R-301 目標管理シート E3 段階が空欄です。 段階を書いてください。",
                        "R-302 目標管理シート E7 No.1 評価に「優」と入力されています。 A・Bのいずれかを選んでください。");
    }

    @Test
    void aHeadInAnotherSpellingIsTheSameHead() {
        Outcome outcome = form().head(HeadField.FISCAL_YEAR, "H31")
                .head(HeadField.PHASE, "結果 報告")
                .head(HeadField.DEPARTMENT, "経営　政策部")
                .head(HeadField.SECTION, "財\n政\n課")
                .examined();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> {
            assertThat(accepted.submission().key())
                    .isEqualTo(new SubmissionKey(new FiscalYear(2019), Phase.RESULT, Form.GOAL_SHEET, "1105"));
            assertThat(accepted.findings()).isEmpty();
        });
    }

    @Test
    void whoseItIsIsKnownThoughItIsSentBack() {
        assertThat(form().rating("優").examined())
                .isEqualTo(new Outcome.Rejected(
                        Optional.of(new SubmissionKey(new FiscalYear(2019), Phase.RESULT, Form.GOAL_SHEET, "1105")),
                        List.of(Finding.of(
                                FindingCode.UNKNOWN_RATING,
                                Place.cell("目標管理シート", "E8").inRow(2),
                                "優",
                                "A・B"))));
    }

    /** Wrong cells around and in C8:E9, and one in each of its corners' rows and columns. */
    private static AForm fourRows() {
        return AForm.goalSheet()
                .row("行革", "甲", "年3件", "優", "成果")
                .row("？", "乙", "年3件", "良", "成果\u0007")
                .row("行革", "", "年3件", "良", "成果")
                .row("行革", "丁", "年3件", "可", "成果");
    }

    @Test
    void whatTheReaderCouldNotMakeOutIsNotJudgedButAllAroundItIs() {
        Finding remark = Finding.of(FindingCode.CELL_ERROR, Place.cell("目標管理シート", "C8:E9"), "#N/A");

        assertThat(fourRows().remark(remark).said())
                .containsExactly(
                        "R-302 目標管理シート E7 No.1 評価に「優」と入力されています。 A・Bのいずれかを選んでください。",
                        "R-303 目標管理シート B8 No.2 総計・行革・その他の欄に「？」と入力されています。 総計・行革・その他のうち1つか、様式の一覧にある組み合わせを選んでください。",
                        "R-107 目標管理シート C8:E9 欄に「#N/A」と表示されていて、内容を読み取れません。 数式やエラー表示を消し、内容を文字で入力してください。",
                        "R-307 目標管理シート F8 No.2 成果又は課題に、目に見えない制御文字（U+0007）が入っています。 この欄の文章を消して、入力し直してください。",
                        "R-302 目標管理シート E10 No.4 評価に「可」と入力されています。 A・Bのいずれかを選んでください。");
    }

    @Test
    void whatCouldNotBeMadeOutOnAnotherSheetLeavesThisOneJudged() {
        Finding remark = Finding.of(FindingCode.CELL_ERROR, Place.cell("別のシート", "E8"), "#N/A");

        assertThat(form().rating("優").remark(remark).said())
                .contains("R-302 目標管理シート E8 No.2 評価に「優」と入力されています。 A・Bのいずれかを選んでください。");
    }

    @Test
    void whatTheReaderRemarkedComesFirstAndCounts() {
        Finding remark = Finding.of(FindingCode.CELL_ERROR, Place.cell("目標管理シート", "F9"), "#N/A");

        assertThat(form().remark(remark).said())
                .containsExactly("R-107 目標管理シート F9 欄に「#N/A」と表示されていて、内容を読み取れません。 数式やエラー表示を消し、内容を文字で入力してください。");
        assertThat(form().remark(remark).examined()).isInstanceOf(Outcome.Rejected.class);
    }
}
