package matome.workbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.ConsolidatedSheet;
import matome.model.DepartmentProfile;
import matome.model.HeadField;
import matome.model.Messages;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands above a department's table, from the top down: title, head of the department, goals, staff and budget. */
final class SheetHead {

    private static final int LAST_LABEL_COLUMN = 1;
    private static final int STAFF_COLUMN = 2;
    private static final int BUDGET_COLUMN = 4;

    private final Canvas canvas;
    private final ConsolidatedSheet sheet;
    private final Messages words;
    private int row;
    private double height;

    SheetHead(Canvas canvas, ConsolidatedSheet sheet, Messages words) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.words = words;
    }

    /** How many points of the screen it takes. */
    double height() {
        return height;
    }

    /**
     * Draws it.
     *
     * @param remarks what is to be said about the table
     * @return the row after it
     */
    int draw(Running running, List<String> remarks) {
        end(canvas.wide(row, 0, canvas.lastColumn(), Look.TITLE, running.title()), 30);
        canvas.wide(row, 0, canvas.lastColumn() - 1, Look.SUBTITLE, words.text("form.sheet.head", head()));
        end(canvas.text(row, canvas.lastColumn(), Look.STAMP, running.stamped("〔", "〕")), 22);
        block();
        end(canvas.wide(row, 0, canvas.lastColumn(), Look.SUBTITLE, words.text("form.sheet.initiatives")), 28);
        for (String remark : remarks) {
            end(canvas.wide(row, 0, canvas.lastColumn(), Look.LINE, remark), 20);
        }
        return row;
    }

    private String head() {
        return sheet.profile()
                .map(p -> (p.headTitle() + " " + p.headName()).strip())
                .orElse(sheet.department().name());
    }

    private void block() {
        int first = row;
        line(HeadField.DEPARTMENT.label(), sheet.department().name());
        line(words.text("form.sheet.city-goal"), sheet.cityGoal());
        line(
                HeadField.DEPARTMENT_GOAL.label(),
                sheet.profile().map(DepartmentProfile::goal).orElse(words.text("form.sheet.no-goal")));
        Optional<DepartmentProfile> profile = sheet.profile();
        if (profile.isPresent()) {
            profile(profile.get());
        } else {
            line(words.text("form.sheet.profile"), words.text("form.sheet.no-profile"));
        }
        canvas.frame(new CellRangeAddress(first, row - 1, 0, canvas.lastColumn()));
    }

    private void line(String label, String text) {
        canvas.wide(row, 0, LAST_LABEL_COLUMN, Look.LABEL, label);
        end(canvas.wide(row, LAST_LABEL_COLUMN + 1, canvas.lastColumn(), Look.VALUE, text), 22);
    }

    private void profile(DepartmentProfile profile) {
        canvas.wide(row, 0, LAST_LABEL_COLUMN, Look.LABEL, words.text("form.sheet.profile"));
        amount(STAFF_COLUMN, STAFF_COLUMN + 1, HeadField.STAFF.label(), profile.staff(), "form.unit.persons");
        String budget = words.text("form.sheet.budget");
        amount(
                BUDGET_COLUMN,
                canvas.lastColumn(),
                budget,
                BigDecimal.valueOf(profile.budget()),
                "form.unit.thousand-yen");
        end(canvas.fit(0, canvas.lastColumn(), Look.LINE, ""), 22);
    }

    /** A real number; its unit is the format's. */
    private void amount(int labelColumn, int lastColumn, String label, BigDecimal number, String unit) {
        canvas.text(row, labelColumn, Look.LABEL, label);
        String decimals = "0".repeat(Math.max(0, number.stripTrailingZeros().scale()));
        String format = "#,##0" + (decimals.isEmpty() ? "" : "." + decimals) + "\"" + words.text(unit) + "\"";
        canvas.wide(row, labelColumn + 1, lastColumn, Look.VALUE.number(format), "");
        canvas.number(row, labelColumn + 1, Look.VALUE.number(format), number);
    }

    private void end(Fit fit, double atLeast) {
        double points = Math.max(atLeast, fit.height());
        canvas.height(row, points);
        height += points;
        row++;
    }

    /** 1、3、7: the numbers of rows in one line. */
    static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
