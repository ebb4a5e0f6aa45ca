package matome.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.PastSheets;
import matome.model.Phase;
import matome.model.Place;
import matome.settings.Settings;

/** Reads 目標管理シート.csv as {@link GoalSheetCsv} writes it, of any years and departments. */
public final class PastCsv {

    private final Settings settings;
    private final Optional<FiscalYear> year;

    /**
     * Makes a reader.
     *
     * @param year of rows that do not say it themselves
     */
    public PastCsv(Settings settings, Optional<FiscalYear> year) {
        this.settings = settings;
        this.year = year;
    }

    /**
     * Reads a file.
     *
     * @param name of the file, without its ending: what Excel calls the sheet
     */
    public PastSheets read(String name, byte[] bytes) {
        try {
            List<List<String>> rows = CsvFile.of(bytes).rows();
            return rows.isEmpty() ? noTable() : read(name, rows);
        } catch (CsvFile.Broken e) {
            return PastSheets.unreadable(e.why());
        }
    }

    private PastSheets read(String name, List<List<String>> rows) {
        CsvHeadings headings = new CsvHeadings(name, rows.get(0), settings);
        if (!headings.areOurs()) {
            return noTable();
        }
        List<Finding> remarks = new ArrayList<>(headings.missing());
        Map<List<Key>, List<CsvRow>> parts = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            CsvRow row = new CsvRow(headings, i, rows.get(i));
            if (!row.isBlank()) {
                row.remarks(settings.city()).forEach(remarks::add);
                parts.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row);
            }
        }
        return new PastSheets(
                parts.values().stream().map(part -> form(name, part)).toList(), remarks);
    }

    private PastSheets noTable() {
        return PastSheets.unreadable(
                Finding.of(FindingCode.NO_PAST_TABLE, Place.FILE, String.join("、", GoalSheetCsv.HEADINGS)));
    }

    /** As if it had been handed in alone when the year was over. */
    private FilledForm form(String name, List<CsvRow> rows) {
        Map<HeadField, FilledCell> head = new EnumMap<>(HeadField.class);
        year.ifPresent(y -> head.put(HeadField.FISCAL_YEAR, new FilledCell("A1", y.label())));
        head.putAll(rows.get(0).head());
        head.put(HeadField.PHASE, new FilledCell("A1", Phase.RESULT.label()));
        return new FilledForm(
                Form.GOAL_SHEET, name, head, rows.stream().map(CsvRow::filled).toList(), Optional.empty(), List.of());
    }
}
