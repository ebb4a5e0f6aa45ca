package matome;

import static matome.Example.file;
import static matome.Example.form;
import static matome.Example.typed;
import static matome.SubmissionBuilder.aSubmission;
import static matome.model.FindingCode.AS_HANDED_OUT;
import static matome.model.FindingCode.CONTROL_CHARACTER;
import static matome.model.FindingCode.DATE_IMPOSSIBLE;
import static matome.model.FindingCode.DATE_OUTSIDE_YEAR;
import static matome.model.FindingCode.NOT_A_NUMBER;
import static matome.model.FindingCode.NO_MEASURE;
import static matome.model.FindingCode.NO_ROWS;
import static matome.model.FindingCode.OUTSIDE_CODE_PAGE;
import static matome.model.FindingCode.REASON_MISSING;
import static matome.model.FindingCode.REQUIRED_EMPTY;
import static matome.model.FindingCode.SHORT_OF_NUMBER;
import static matome.model.FindingCode.TEXT_TOO_LONG;
import static matome.model.FindingCode.TITLE_TWICE;
import static matome.model.FindingCode.TOO_LONG_FOR_PRINT;
import static matome.model.FindingCode.TOP_RATING_DOUBTFUL;
import static matome.model.FindingCode.UNKNOWN_CATEGORY;
import static matome.model.FindingCode.UNKNOWN_RATING;
import static matome.model.FindingCode.UNPRINTABLE;
import static matome.model.FindingCode.WRONG_ERA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Phase;
import matome.model.Prefill;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import matome.workbook.FormWriter;

/** What the cells say. */
final class RowExamples {

    private static final FiscalYear YEAR = new FiscalYear(2019);

    private RowExamples() {}

    static Stream<Example> all() {
        return Stream.concat(
                Stream.of(
                        row(REQUIRED_EMPTY, "総計", "", "年12回", "A", "12回発行した。"),
                        row(UNKNOWN_RATING, "総計", "広報紙", "年12回", "優", "12回発行した。"),
                        row(UNKNOWN_CATEGORY, "計画", "広報紙", "年12回", "A", "12回発行した。"),
                        file(NOT_A_NUMBER, "input/部の概要.xlsx", RowExamples::profile),
                        form(NO_ROWS, aSubmission(), w -> {}),
                        row(TEXT_TOO_LONG, "総計", "広報紙", "あ".repeat(1001), "A", "12回発行した。"),
                        form(
                                CONTROL_CHARACTER,
                                one("総計", "広報紙", "年12回", "A", "12回発行した。"),
                                typed("F8", "12回_x0007_発行した。")),
                        form(
                                TITLE_TWICE,
                                one("総計", "広報紙", "年12回", "A", "12回発行した。").withRow("行革", "広報紙", "年2回", "A", "2回発行した。"),
                                w -> {}),
                        row(REASON_MISSING, "総計", "広報紙", "年12回", "B", ""),
                        file(AS_HANDED_OUT, "input/財政課.xlsx", RowExamples::prefilled)),
                doubts());
    }

    /** What is taken, but a person ought to look at. */
    private static Stream<Example> doubts() {
        return Stream.of(
                row(TOP_RATING_DOUBTFUL, "行革", "ガイドライン", "案を年度末までに策定する。", "A", "検討を行ったが、策定には至らなかった。"),
                row(SHORT_OF_NUMBER, "行革", "市民アンケート", "理解度90.0%以上", "A", "理解度は88.2%であった。"),
                row(DATE_IMPOSSIBLE, "行革", "講座", "年1回", "A", "令和2年2月30日に開催した。"),
                row(DATE_OUTSIDE_YEAR, "行革", "講座", "年1回", "A", "平成30年10月5日に開催した。"),
                row(WRONG_ERA, "行革", "講座", "年1回", "A", "令和元年4月1日に開催した。"),
                row(OUTSIDE_CODE_PAGE, "行革", "𠮷野家跡地", "年1回", "A", "1回開催した。"),
                row(TOO_LONG_FOR_PRINT, "行革", "講座", "年1回", "A", "講座を開催した。\n".repeat(100)),
                row(UNPRINTABLE, "行革", "講座", "年1回", "A", "1回開催した。🦜"),
                row(NO_MEASURE, "行革", "講座", "市民の声を聞く。", "A", "1回開催した。"));
    }

    private static SubmissionBuilder one(String... row) {
        return aSubmission().withRow(row);
    }

    private static Example row(FindingCode code, String... row) {
        return form(code, one(row), w -> {});
    }

    private static byte[] prefilled(CityHall hall) {
        Settings settings = SettingsReader.read(hall.home().resolve("jobs"));
        Department department =
                settings.organization(YEAR).flatMap(o -> o.department("経営政策部")).orElseThrow();
        Initiative item = new Initiative(Optional.empty(), Set.of("総計"), "広報紙", "年12回", Optional.empty(), "");
        return new FormWriter(settings)
                .goalSheet(
                        YEAR,
                        Phase.PLAN,
                        department,
                        department.section("1105").orElseThrow(),
                        new Prefill(
                                Prefill.Source.LAST_YEAR,
                                "平成30年度",
                                List.of("財政課"),
                                List.of(new Prefill.Row(item, Optional.empty()))));
    }

    private static byte[] profile(CityHall hall) throws java.io.IOException {
        Settings settings = SettingsReader.read(hall.home().resolve("jobs"));
        byte[] form = new FormWriter(settings)
                .departmentProfile(
                        YEAR,
                        Phase.RESULT,
                        settings.organization(YEAR)
                                .flatMap(o -> o.department("経営政策部"))
                                .orElseThrow());
        return Example.changed(form, typed("B9", "約40人"));
    }
}
