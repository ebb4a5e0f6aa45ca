package matome.settings;

import static matome.settings.FaultCase.when;

import java.util.stream.Stream;

/** What can be wrong in links.csv. */
final class LinkFaults {

    static final String HEADINGS = "年度,課,項目,前年度の課,前年度の項目,判断\n";

    private LinkFaults() {}

    /** Settings that know the year before as well. */
    static SomeSettings twoYears(SomeSettings settings, String links) {
        return settings.city("goals:", "goals:\n  H30: 前")
                .write("organization.csv", SomeSettings.ORGANIZATION + "H30,01,総務部,0101,庶務課,1,,○\n")
                .write("links.csv", links);
    }

    private static FaultCase line(SettingsProblem problem, String lines, String... said) {
        return when(problem, s -> twoYears(s, HEADINGS + lines), said);
    }

    static Stream<FaultCase> links() {
        return Stream.of(
                line(
                        SettingsProblem.NOT_A_FLAG,
                        "R1,総務課,文書の整理,庶務課,文書整理,○\n",
                        "jobs/links.csv 2行目: 「判断」に「○」とあります。「はい」か「いいえ」を書いてください。"),
                line(
                        SettingsProblem.SECTION_UNKNOWN,
                        "R1,総務課,文書の整理,総務課,文書整理,はい\n",
                        "jobs/links.csv 2行目: 「総務課」は平成30年度の organization.csv にありません。平成30年度の課の名前を、そこにあるとおりに書いてください。"),
                line(
                        SettingsProblem.DECISION_CONTRADICTED,
                        "R1,総務課,文書の整理,庶務課,文書整理,はい\nR1,総務課,文書の整理,庶務課,\"文書\n整理\",いいえ\n",
                        "jobs/links.csv 3行目: 同じ2つの項目について、2行目と「はい」「いいえ」が食い違っています。どちらかの行を消してください。"),
                line(
                        SettingsProblem.NOT_A_YEAR,
                        "明治元年度,総務課,文書の整理,庶務課,文書整理,はい\n",
                        "jobs/links.csv 2行目: 「年度」の「明治元年度」は、年度として読めません。令和元年度、R1、2019 のように書いてください。"),
                line(
                        SettingsProblem.YEAR_WITHOUT_SECTIONS,
                        "H30,庶務課,文書の整理,庶務課,文書整理,はい\n",
                        "jobs/links.csv 2行目: 平成29年度の課が organization.csv にありません。平成29年度の課を加えるか、この年度を消してください。"),
                line(SettingsProblem.CELL_EMPTY, "R1,総務課,,庶務課,文書整理,はい\n", "jobs/links.csv 2行目: 「項目」が空欄です。値を書いてください。"),
                when(
                        SettingsProblem.HEADING_MISSING,
                        s -> twoYears(s, "年度,課,項目,前年度の課,前年度の項目\n"),
                        "jobs/links.csv 1行目: 見出し「判断」がありません。必要な見出しは 年度、課、項目、前年度の課、前年度の項目、判断 です。"));
    }
}
