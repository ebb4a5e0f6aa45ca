package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static matome.Example.imported;
import static matome.PrintedSheet.HEADINGS;
import static matome.PrintedSheet.called;
import static matome.PrintedSheet.ofYear;
import static matome.model.FindingCode.BROKEN_CSV;
import static matome.model.FindingCode.HEAD_NOT_WHOLE;
import static matome.model.FindingCode.NO_PAST_TABLE;
import static matome.model.FindingCode.OTHER_CITY;
import static matome.model.FindingCode.TWO_YEARS;
import static matome.model.FindingCode.UNIT_TWICE;
import static matome.model.FindingCode.YEAR_NOT_SAID;
import static matome.model.FindingCode.YEAR_WITHOUT_ORGANIZATION;

import java.util.stream.Stream;

/** Past years' sheets that somebody tries to take in. */
final class PastExamples {

    private PastExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                imported(
                        NO_PAST_TABLE,
                        "過去.xlsx",
                        hall -> called("議事録").line("議事録").bytes()),
                imported(BROKEN_CSV, "過去.csv", hall -> "年度,部\n\"平成30年度".getBytes(UTF_8)),
                imported(
                        YEAR_NOT_SAID,
                        "過去.xlsx",
                        hall -> called("経営政策部")
                                .line(HEADINGS)
                                .item(1, "財政課", "白書")
                                .bytes()),
                imported(
                        YEAR_WITHOUT_ORGANIZATION,
                        "過去.xlsx",
                        hall -> ofYear("平成29年度目標管理シート").item(1, "財政課", "白書").bytes()),
                imported(
                        TWO_YEARS,
                        "過去.xlsx",
                        hall -> called("経営政策部")
                                .line("年度", "令和元年度")
                                .line("平成30年度目標管理シート")
                                .line(HEADINGS)
                                .item(1, "財政課", "白書")
                                .bytes()),
                imported(OTHER_CITY, "過去.csv", hall -> """
                        年度,市区町村,部,課,種別,項目,目標,評価,成果又は課題
                        平成30年度,東大和市,経営政策部,財政課,行革,白書,1件,A,1件を出した。
                        """.getBytes(UTF_8)),
                imported(
                        UNIT_TWICE,
                        "過去.xlsx",
                        hall -> ofYear("平成30年度目標管理シート")
                                .item(1, "財政課", "白書")
                                .nextSheet("控え")
                                .line("平成30年度目標管理シート")
                                .line("【経営政策部長 見本 太郎】")
                                .line(HEADINGS)
                                .item(1, "財政課", "予算")
                                .bytes()),
                imported(
                        HEAD_NOT_WHOLE,
                        "過去.xlsx",
                        hall -> ofYear("平成30年度目標管理シート").item(1, "財政課", "白書").bytes()));
    }
}
