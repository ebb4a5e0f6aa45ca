package matome.workbook.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.model.ConsolidatedSheet;
import matome.model.Form;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.settings.Settings;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a department's consolidated 目標管理シート as the city prints it. The same sheet gives the same bytes. */
public final class SheetWriter {

    /** A frozen head as high as a small screen could not be scrolled past. */
    private static final double HIGHEST_FROZEN = 270;

    private final Settings settings;
    private final Messages words = Messages.japanese();

    public SheetWriter(Settings settings) {
        this.settings = settings;
    }

    /**
     * A finished .xlsx.
     *
     * @param mark a word that its year must bear, サンプル for example
     */
    public byte[] of(ConsolidatedSheet sheet, Optional<String> mark) {
        Running running =
                Running.of(sheet.year(), sheet.department().name(), sheet.edition(), mark, sheet.statedDate(), words);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<Field> fields = new Fields(settings, words).ofDepartment();
            Canvas canvas = new Canvas(
                    workbook.createSheet(Form.GOAL_SHEET.label()),
                    fields.stream().map(Field::width).toList());
            draw(canvas, new Table(canvas, fields), sheet, running);
            return Finish.of(workbook, running, sheet.city(), sheet.year());
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet could not be written to memory", e);
        }
    }

    private void draw(Canvas canvas, Table table, ConsolidatedSheet sheet, Running running) {
        List<ListedItem> items = sheet.entries().stream()
                .map(e -> new ListedItem(sheet.year(), sheet.department(), e.section(), e.no(), e.initiative()))
                .toList();
        SheetHead head = new SheetHead(canvas, sheet, words);
        int headingRow = head.draw(running, remarks(items, table.tooLong(items)));
        table.draw(headingRow, items);
        if (head.height() + table.headingHeight() <= HIGHEST_FROZEN) {
            canvas.sheet().createFreezePane(0, headingRow + 1);
        }
        Paper.layBelowHead(canvas.sheet(), running);
    }

    private List<String> remarks(List<ListedItem> items, List<Integer> tooLong) {
        List<String> remarks = new ArrayList<>();
        if (items.isEmpty()) {
            remarks.add(words.text("form.sheet.empty"));
        }
        if (!tooLong.isEmpty()) {
            remarks.add(words.text("form.sheet.too-long", SheetHead.listed(tooLong)));
        }
        return remarks;
    }
}
