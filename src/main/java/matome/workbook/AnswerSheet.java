package matome.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet 確認結果 that we put before those of an answered workbook. It bears a name of the workbook, so that it is known
 * whatever people call it; where a program dropped the name, its own name and its first cell tell.
 */
final class AnswerSheet {

    static final String NAME = "確認結果";
    static final String MARK = "matome_answer";
    /** What its first cell says. */
    static final String TITLE = "まとめの確認結果";

    private AnswerSheet() {}

    static boolean isAnswer(Sheet sheet) {
        return in(sheet.getWorkbook()).contains(sheet);
    }

    private static Set<Sheet> in(Workbook workbook) {
        Set<Sheet> found = new LinkedHashSet<>();
        names(workbook).stream()
                .filter(name -> !name.isDeleted())
                .map(name -> workbook.getSheet(name.getSheetName()))
                .forEach(found::add);
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(NAME) && says(sheet, TITLE)) {
                found.add(sheet);
            }
        }
        return found;
    }

    private static List<? extends Name> names(Workbook workbook) {
        return workbook.getNames(MARK);
    }

    private static boolean says(Sheet sheet, String text) {
        Row row = sheet.getRow(0);
        Cell cell = row == null ? null : row.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }

    /** A blank one, open when somebody opens the workbook. A sheet that people call so keeps its name. In an .xls it comes last until that is saved: see {@link OldSheetOrder}. */
    static Sheet insert(Workbook workbook) {
        String name = NAME;
        for (int n = 2; workbook.getSheetIndex(name) >= 0; n++) {
            name = NAME + " (" + n + ")";
        }
        Sheet sheet = workbook.createSheet(name);
        if (workbook instanceof XSSFWorkbook) {
            workbook.setSheetOrder(name, 0);
        }
        int index = workbook.getSheetIndex(name);
        workbook.setFirstVisibleTab(index);
        workbook.setSelectedTab(index);
        workbook.setActiveSheet(index);
        Name mark = workbook.createName();
        mark.setNameName(MARK);
        mark.setRefersToFormula("'" + name + "'!$A$1");
        return sheet;
    }

    static void removeFrom(Workbook workbook) {
        Set<Sheet> ours = in(workbook);
        new ArrayList<>(names(workbook)).forEach(workbook::removeName);
        for (Sheet sheet : ours) {
            int index = workbook.getSheetIndex(sheet);
            new ArrayList<>(workbook.getAllNames())
                    .stream().filter(name -> name.getSheetIndex() == index).forEach(workbook::removeName);
            workbook.removeSheetAt(index);
        }
    }
}
