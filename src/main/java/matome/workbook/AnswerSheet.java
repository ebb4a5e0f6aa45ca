package matome.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet 確認結果 that we put before those of an answered workbook. Its own name and a name of the workbook
 * tell it, and where a program dropped the latter its first cell; under another name it must look like ours, for
 * the name may point to the clerk's form.
 */
final class AnswerSheet {

    static final String NAME = "確認結果";
    static final String MARK = "matome_answer";
    /** What its first cell says. */
    static final String TITLE = "まとめの確認結果";

    private static final Pattern STATE = Pattern.compile("差戻し|受付");

    private AnswerSheet() {}

    static boolean isAnswer(Sheet sheet) {
        return in(sheet.getWorkbook()).contains(sheet);
    }

    private static Set<Sheet> in(Workbook workbook) {
        Set<Sheet> found = new LinkedHashSet<>();
        names(workbook).stream()
                .flatMap(name -> sheetOf(workbook, name).stream())
                .filter(sheet -> sheet.getSheetName().startsWith(NAME) || looksLikeOurs(sheet))
                .forEach(found::add);
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(NAME) && text(sheet, 0).equals(TITLE)) {
                found.add(sheet);
            }
        }
        return found;
    }

    /** Where it points to; nowhere when a program or a person made it point to no cell. */
    private static Optional<Sheet> sheetOf(Workbook workbook, Name name) {
        try {
            return Optional.ofNullable(workbook.getSheet(name.getSheetName()));
        } catch (RuntimeException pointsNowhere) {
            return Optional.empty();
        }
    }

    private static List<? extends Name> names(Workbook workbook) {
        return workbook.getNames(MARK);
    }

    /** Title and state: a form that only got our title pasted in is none of ours. */
    private static boolean looksLikeOurs(Sheet sheet) {
        return text(sheet, 0).equals(TITLE) && STATE.matcher(text(sheet, 1)).lookingAt();
    }

    private static String text(Sheet sheet, int row) {
        return Optional.ofNullable(sheet.getRow(row))
                .map(r -> r.getCell(0))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .orElse("");
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
