package matome;

import static matome.Example.cell;
import static matome.Example.changed;
import static matome.Example.file;
import static matome.Example.form;
import static matome.Example.typed;
import static matome.ReadingExamples.filled;
import static matome.SubmissionBuilder.aSubmission;
import static matome.model.FindingCode.COLUMNS_MOVED;
import static matome.model.FindingCode.COPIES_OF_THE_SAME;
import static matome.model.FindingCode.FORMULA_RESULT;
import static matome.model.FindingCode.HEADINGS_MOVED;
import static matome.model.FindingCode.HEADING_UNDERSTOOD;
import static matome.model.FindingCode.HIDDEN_READ;
import static matome.model.FindingCode.MACROS;
import static matome.model.FindingCode.MERGED_FOR_EACH;
import static matome.model.FindingCode.ROW_SKIPPED;
import static matome.model.FindingCode.SHEET_RENAMED;
import static matome.model.FindingCode.UNDERSTOOD_AS;

import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Forms that were changed and are understood anyway. */
final class FormExamples {

    private FormExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                form(HEADINGS_MOVED, filled(), w -> w.getSheetAt(0).shiftRows(6, 26, 2)),
                form(COLUMNS_MOVED, filled(), w -> {
                    for (int row = 6; row < 9; row++) {
                        swap(w.getSheetAt(0).getRow(row), 4, 5);
                    }
                }),
                form(HIDDEN_READ, filled(), w -> w.getSheetAt(0).getRow(8).setZeroHeight(true)),
                form(SHEET_RENAMED, filled(), w -> w.setSheetName(0, "財政課")),
                form(HEADING_UNDERSTOOD, filled(), typed("C7", "事業名")),
                form(UNDERSTOOD_AS, aSubmission().withRow("総計", "財政白書", "年1回", "ａ", "1回発行した。"), w -> {}),
                form(COPIES_OF_THE_SAME, filled(), w -> w.cloneSheet(0)),
                form(MERGED_FOR_EACH, filled(), w -> {
                    cell(w, "B9").setBlank();
                    w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B8:B9"));
                }),
                form(FORMULA_RESULT, filled(), w -> {
                    XSSFCell outcome = cell(w, "F8");
                    outcome.setCellFormula("\"3\"&\"件を行った。\"");
                    w.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(outcome);
                }),
                file(
                        MACROS,
                        "input/財政課.xlsm",
                        hall -> changed(
                                filled().bytes(hall.home()),
                                w -> w.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3})))),
                form(ROW_SKIPPED, filled(), typed("A10", "※このほか、随時行う。")));
    }

    private static void swap(XSSFRow row, int one, int other) {
        String left = row.getCell(one).getStringCellValue();
        row.getCell(one).setCellValue(row.getCell(other).getStringCellValue());
        row.getCell(other).setCellValue(left);
    }
}
