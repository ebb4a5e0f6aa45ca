package matome.publish;

import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;

/**
 * The lasting names of a year's sheets and reports in output/, parted by {@code /}.
 *
 * @param mark what a year that is not a real one bears in every name: 経営政策部（サンプル）.pdf
 */
public record YearFiles(FiscalYear year, Optional<String> mark) {

    private static final String SHEETS = "目標管理シート";
    private static final String COMPARISONS = "前年度比較";
    /** What is about all departments. */
    private static final String CITY = "全庁";
    /** A department that bears the name of the whole, and one that is called like that way out. */
    private static final String LIKE_THE_CITY = CITY + "(（部）)*";

    private static final int LONGEST_MARK = 8;

    public String sheetOnPaper(Department department) {
        return name(SHEETS, own(department), ".pdf");
    }

    public String sheetAsWorkbook(Department department) {
        return name(SHEETS, own(department), ".xlsx");
    }

    public String sheetAsPage(Department department) {
        return name(SHEETS, own(department), ".html");
    }

    /** All rows of the city in one list. */
    public String cityList() {
        return name(SHEETS, CITY, ".xlsx");
    }

    public String booklet() {
        return name(SHEETS, CITY, ".pdf");
    }

    public String citySummary() {
        return year.label() + "/総括" + marked(".pdf");
    }

    /** What was corrected since the year was closed. */
    public String updates() {
        return year.label() + "/更新一覧" + marked(".csv");
    }

    public String comparison(Department department) {
        return name(COMPARISONS, own(department), ".pdf");
    }

    public String cityComparison() {
        return name(COMPARISONS, CITY, ".pdf");
    }

    /** Links that a person has to decide about. */
    public String proposals() {
        return name(COMPARISONS, "対応案", ".csv");
    }

    private String name(String folder, String file, String ending) {
        return year.label() + "/" + folder + "/" + file + marked(ending);
    }

    private String marked(String ending) {
        return mark.map(word -> "（" + OutputNames.fileName(clipped(word)) + "）").orElse("") + ending;
    }

    private static String own(Department department) {
        String name = OutputNames.fileName(department.name());
        return name.matches(LIKE_THE_CITY) ? name + "（部）" : name;
    }

    private static String clipped(String word) {
        int letters = Math.min(LONGEST_MARK, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, letters));
    }
}
