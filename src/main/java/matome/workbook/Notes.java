package matome.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.Finding;
import matome.model.Messages;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** The notes (コメント) on marked cells. What people wrote in a note stays. */
final class Notes {

    private static final String AUTHOR = "まとめ";
    /** Excel's new kind of comments, of which the note is a shadow that Excel writes itself. */
    private static final String THREAD = "tc=";
    /** More nobody opens one by one; the other cells are tinted, and in the list. */
    private static final int MOST = 1_000;

    private static final int LIMIT = 32_767;
    private static final int LIMIT_OF_XLS = 8_000;

    private final Sheet sheet;
    private final CreationHelper creation;
    private final Map<CellAddress, ? extends Comment> before;

    Notes(Sheet sheet) {
        this.sheet = sheet;
        this.creation = sheet.getWorkbook().getCreationHelper();
        this.before = sheet.getCellComments();
    }

    void add(List<Mark> marks, Messages words) {
        Map<CellAddress, List<Finding>> findings = new LinkedHashMap<>();
        marks.forEach(mark -> mark.cells()
                .limit(MOST)
                .forEach(cell ->
                        findings.computeIfAbsent(cell, c -> new ArrayList<>()).add(mark.finding())));
        findings.entrySet().stream()
                .limit(MOST)
                .forEach(e -> add(
                        e.getKey(),
                        e.getValue().stream().map(f -> text(f, words)).collect(Collectors.joining("\n"))));
    }

    private String text(Finding finding, Messages words) {
        return ExcelText.in(
                sheet.getWorkbook(),
                words.text(
                        "form.answer.note",
                        words.text("severity." + finding.severity()),
                        words.problem(finding),
                        words.remedy(finding)));
    }

    private void add(CellAddress cell, String text) {
        int limit = sheet instanceof HSSFSheet ? LIMIT_OF_XLS : LIMIT;
        Comment theirs = before.get(cell);
        if (theirs == null) {
            Comment note = sheet.createDrawingPatriarch().createCellComment(new NoteBox(sheet).beside(cell, text));
            note.setAddress(cell);
            note.setAuthor(AUTHOR);
            note.setString(NoteText.withBlock(creation.createRichTextString(""), text, limit, creation));
        } else if (!isThread(theirs)) {
            theirs.setString(NoteText.withBlock(theirs.getString(), text, limit, creation));
        }
    }

    private static boolean isThread(Comment note) {
        return note.getAuthor() != null && note.getAuthor().startsWith(THREAD);
    }

    /** Takes our part out of every note, and the note away when nothing else is in it. */
    static void removeFrom(Sheet sheet) {
        CreationHelper creation = sheet.getWorkbook().getCreationHelper();
        sheet.getCellComments().forEach((cell, note) -> {
            if (note.getString() != null && NoteText.hasBlock(note.getString())) {
                RichTextString theirs = NoteText.withoutBlock(note.getString(), creation);
                if (theirs.length() == 0) {
                    remove(sheet, cell);
                } else {
                    note.setString(theirs);
                }
            }
        });
    }

    /** A note can only be taken from a cell, so there must be one for a moment. */
    private static void remove(Sheet sheet, CellAddress at) {
        Row row = sheet.getRow(at.getRow());
        Row there = row == null ? sheet.createRow(at.getRow()) : row;
        Cell cell = there.getCell(at.getColumn());
        Cell noted = cell == null ? there.createCell(at.getColumn()) : cell;
        noted.removeCellComment();
        if (cell == null) {
            there.removeCell(noted);
        }
        if (row == null) {
            sheet.removeRow(there);
        }
    }
}
