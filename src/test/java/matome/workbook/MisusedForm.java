package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A filled form in the hands of somebody who means no harm: everything moves together with its heading or its row. */
final class MisusedForm {

    private static final int LAST_ROW = GoalSheetLayout.LAST_ROW + 5;

    private final Clerk clerk;
    private final Random random;
    private final XSSFSheet sheet;
    private int heading = GoalSheetLayout.HEADING_ROW;
    private boolean merged;

    MisusedForm(Clerk clerk, Random random) {
        this.clerk = clerk;
        this.random = random;
        this.sheet = clerk.sheet();
    }

    /** Does some things, and says which. */
    List<String> misuse() {
        List<String> deeds = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int deed = random.nextInt(10);
            deeds.add(String.valueOf(deed));
            deed(deed);
        }
        return deeds;
    }

    byte[] saves() {
        return clerk.saves();
    }

    private void deed(int deed) {
        switch (deed) {
            case 0 -> swapColumns(random.nextInt(6), random.nextInt(6));
            case 1 -> insertRow(heading + 1 + random.nextInt(8));
            case 2 -> moveDown();
            case 3 -> hideSomething();
            case 4 -> mergeSomething();
            case 5 -> note("※注記 " + random.nextInt(100), 0);
            case 6 -> note("小計", 0);
            case 7 -> clerk.workbook().setSheetName(0, "提出" + random.nextInt(9));
            case 8 -> insertColumn(random.nextInt(7));
            default -> sheet.getRow(heading).getCell(0).setCellValue("番号");
        }
    }

    /** Excel moves no columns across merged cells. */
    private void swapColumns(int one, int other) {
        if (merged) {
            return;
        }
        for (int row = heading; row <= LAST_ROW; row++) {
            String first = text(row, one);
            set(row, one, text(row, other));
            set(row, other, first);
        }
    }

    private void insertColumn(int at) {
        if (merged) {
            return;
        }
        for (int row = heading; row <= LAST_ROW; row++) {
            for (int column = 8; column > at; column--) {
                set(row, column, text(row, column - 1));
            }
            set(row, at, "");
        }
    }

    private void insertRow(int at) {
        sheet.shiftRows(at, LAST_ROW + 5, 1);
    }

    private void moveDown() {
        sheet.shiftRows(heading, LAST_ROW + 5, 1);
        heading++;
    }

    private void hideSomething() {
        XSSFRow row = sheet.getRow(heading + 1 + random.nextInt(8));
        if (row != null) {
            row.setZeroHeight(true);
        }
        sheet.setColumnHidden(random.nextInt(6), true);
    }

    private void mergeSomething() {
        int row = heading + 1 + random.nextInt(10);
        int column = random.nextInt(6);
        CellRangeAddress block = new CellRangeAddress(row, row + random.nextInt(3), column, column + random.nextInt(2));
        boolean free = sheet.getMergedRegions().stream().noneMatch(m -> m.intersects(block));
        if (block.getNumberOfCells() > 1 && free) {
            merged = true;
            sheet.addMergedRegion(block);
            keepFirstText(block);
        }
    }

    /** What Excel does when somebody merges cells. */
    private void keepFirstText(CellRangeAddress block) {
        List<String> texts = new ArrayList<>();
        block.forEach(cell -> {
            texts.add(text(cell.getRow(), cell.getColumn()));
            set(cell.getRow(), cell.getColumn(), "");
        });
        texts.stream()
                .filter(t -> !t.isEmpty())
                .findFirst()
                .ifPresent(t -> set(block.getFirstRow(), block.getFirstColumn(), t));
    }

    /** In a row below the filled ones. */
    private void note(String text, int column) {
        set(heading + 14 + random.nextInt(5), column, text);
    }

    private String text(int row, int column) {
        return sheet.getRow(row) == null || sheet.getRow(row).getCell(column) == null
                ? ""
                : sheet.getRow(row).getCell(column).toString();
    }

    private void set(int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        (line.getCell(column) == null ? line.createCell(column) : line.getCell(column)).setCellValue(text);
    }
}
