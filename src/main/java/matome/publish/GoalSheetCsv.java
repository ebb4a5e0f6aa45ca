package matome.publish;

import java.util.List;
import matome.model.Column;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Initiative;

/** 目標管理シート.csv: every row of the consolidated sheets. */
public final class GoalSheetCsv {

    static final List<String> HEADINGS =
            List.of("年度", "年度（西暦）", "市区町村", "部", "課", "No.", "種別", "項目", "目標", "評価", "成果又は課題");

    private GoalSheetCsv() {}

    public static CsvTable of(List<ConsolidatedSheet> sheets) {
        return new CsvTable(
                "目標管理シート",
                HEADINGS,
                sheets.stream()
                        .flatMap(sheet -> sheet.entries().stream().map(entry -> row(sheet, entry)))
                        .toList());
    }

    /** What stands over a column of the form. */
    public static String heading(Column column) {
        return switch (column) {
            case NO -> "No.";
            case CATEGORY -> "種別";
            case TITLE -> "項目";
            case GOAL -> "目標";
            case RATING -> "評価";
            case OUTCOME -> "成果又は課題";
            case PLAN_CODE -> throw new IllegalArgumentException("the file has no column for " + column);
        };
    }

    private static List<String> row(ConsolidatedSheet sheet, Entry entry) {
        Initiative initiative = entry.initiative();
        return List.of(
                sheet.year().label(),
                String.valueOf(sheet.year().value()),
                sheet.city(),
                sheet.department().name(),
                entry.section().name(),
                String.valueOf(entry.no()),
                String.join("・", initiative.categories()),
                initiative.title(),
                initiative.goal(),
                initiative.rating().orElse(""),
                initiative.outcome());
    }
}
