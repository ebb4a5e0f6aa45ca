package matome.workbook;

import static matome.workbook.GoalSheetLayout.FIRST_ROW;
import static matome.workbook.GoalSheetLayout.LAST_DROP_DOWN_ROW;

import java.util.List;
import java.util.stream.Collectors;
import matome.model.Messages;
import matome.model.PlanCategory;
import matome.model.Rating;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel offers and asks while a clerk fills in a cell. Pasting passes it by: everything is checked again on reading. */
final class DropDowns {

    /** Excel calls a workbook with longer ones broken. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_TEXT = 255;

    private final XSSFSheet sheet;
    private final Messages words;

    DropDowns(XSSFSheet sheet, Messages words) {
        this.sheet = sheet;
        this.words = words;
    }

    void categories(int column, String heading, List<PlanCategory> categories) {
        String meanings =
                categories.stream().map(c -> c.name() + "：" + c.meaning()).collect(Collectors.joining("\n"));
        DataValidation list = list(column, HiddenSheet.CATEGORIES);
        list.setErrorStyle(ErrorStyle.WARNING);
        list.createPromptBox(title(heading), text(meanings));
        list.createErrorBox(title(heading), text(words.text("form.category.other")));
        sheet.addValidationData(list);
    }

    void ratings(int column, String heading, List<Rating> ratings) {
        String meanings =
                ratings.stream().map(r -> r.code() + "：" + r.meaning()).collect(Collectors.joining("\n"));
        String codes = ratings.stream().map(Rating::code).collect(Collectors.joining("・"));
        DataValidation list = list(column, HiddenSheet.RATINGS);
        list.setErrorStyle(ErrorStyle.STOP);
        list.createPromptBox(title(heading), text(meanings));
        list.createErrorBox(title(heading), text(words.text("form.rating.other", codes)));
        sheet.addValidationData(list);
    }

    void amount(int row, int column, String label) {
        DataValidationConstraint notNegative =
                helper().createNumericConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null);
        DataValidation number =
                helper().createValidation(notNegative, new CellRangeAddressList(row, row, column, column));
        number.setErrorStyle(ErrorStyle.WARNING);
        number.setShowErrorBox(true);
        number.createErrorBox(title(label), text(words.text("form.amount.other", label)));
        sheet.addValidationData(number);
    }

    /** Lets nothing be typed into cells that are only to look at. */
    void refuse(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        DataValidation nothing = helper().createValidation(
                        helper().createCustomConstraint("FALSE"),
                        new CellRangeAddressList(firstRow, lastRow, firstColumn, lastColumn));
        nothing.setErrorStyle(ErrorStyle.STOP);
        nothing.setEmptyCellAllowed(false);
        nothing.setShowErrorBox(true);
        nothing.createErrorBox(title(words.text("form.past.title")), text(words.text("form.past.closed")));
        sheet.addValidationData(nothing);
    }

    private DataValidation list(int column, String name) {
        DataValidation list = helper().createValidation(
                        helper().createFormulaListConstraint(name),
                        new CellRangeAddressList(FIRST_ROW, LAST_DROP_DOWN_ROW, column, column));
        list.setShowErrorBox(true);
        list.setShowPromptBox(true);
        return list;
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    private static String title(String label) {
        return clip(label.replaceAll("\\R", ""), LONGEST_TITLE);
    }

    private static String text(String text) {
        return clip(text, LONGEST_TEXT);
    }

    private static String clip(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
