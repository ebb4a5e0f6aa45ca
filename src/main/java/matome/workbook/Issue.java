package matome.workbook;

import java.util.Locale;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Messages;
import matome.model.Phase;

/**
 * What one workbook is handed out for.
 *
 * @param unit the section's name, or the department's for 部の概要
 * @param code the same one's code
 */
record Issue(Form form, FiscalYear year, Phase phase, Department department, String unit, String code) {

    /** What the form already says when the clerk opens it; empty for what the clerk writes. */
    String prefilled(HeadField field) {
        return switch (field) {
            case FISCAL_YEAR -> year.label();
            case PHASE -> phase.label();
            case DEPARTMENT -> department.name();
            case SECTION -> unit;
            default -> "";
        };
    }

    /** 令和元年度目標管理シート（結果報告）. */
    String title(Messages words) {
        return words.text("form.title", year.label(), form.label(), phase.label());
    }

    /** Names a row over phases and years: the same place in the same section's form of a year, whenever it is printed. */
    String identity(int position) {
        return String.format(Locale.ROOT, "%d-%s-%02d", year.value(), code, position);
    }
}
