package matome.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Messages;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Stamp;
import matome.settings.Settings;
import matome.settings.SettingsReader;

/** A workbook as the reader hands it on, of the sample city, right until the test says otherwise. */
final class AForm {

    static final Settings CITY = SettingsReader.read(Path.of("jobs"));

    private static final LocalDate SAVED = LocalDate.of(2020, 5, 11);

    private static final Map<HeadField, String> ADDRESSES = Map.ofEntries(
            Map.entry(HeadField.FISCAL_YEAR, "C3"),
            Map.entry(HeadField.PHASE, "E3"),
            Map.entry(HeadField.DEPARTMENT, "C4"),
            Map.entry(HeadField.SECTION, "E4"),
            Map.entry(HeadField.HEAD_TITLE, "C5"),
            Map.entry(HeadField.HEAD_NAME, "C6"),
            Map.entry(HeadField.DEPARTMENT_GOAL, "C7"),
            Map.entry(HeadField.STAFF, "C8"),
            Map.entry(HeadField.BUDGET, "C9"));

    private final Form form;
    private final Map<HeadField, FilledCell> head = new EnumMap<>(HeadField.class);
    private final List<FilledRow> rows = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private Optional<Stamp> stamp = Optional.empty();
    private LastYear lastYear = LastYear.UNKNOWN;
    private Print print = Print.ANYTHING;
    private Arrival arrival = new Arrival("提出.xlsx", SAVED, SAVED);

    private AForm(Form form) {
        this.form = form;
        head(HeadField.FISCAL_YEAR, "令和元年度");
        head(HeadField.PHASE, "結果報告");
        head(HeadField.DEPARTMENT, "経営政策部");
    }

    static AForm goalSheet() {
        return new AForm(Form.GOAL_SHEET).head(HeadField.SECTION, "財政課");
    }

    /** The form of the year's beginning, handed in then. */
    static AForm plan() {
        return goalSheet().head(HeadField.PHASE, "目標設定").arriving("提出.xlsx", "2019-05-11", "2019-05-11");
    }

    static AForm profile() {
        return new AForm(Form.DEPARTMENT_PROFILE)
                .head(HeadField.HEAD_TITLE, "経営政策部長")
                .head(HeadField.HEAD_NAME, "間野 雅之")
                .head(HeadField.DEPARTMENT_GOAL, "部の目標")
                .head(HeadField.STAFF, "44人")
                .head(HeadField.BUDGET, "5,445,323千円");
    }

    AForm head(HeadField field, String text) {
        head.put(field, new FilledCell(ADDRESSES.getOrDefault(field, "A1"), text));
        return this;
    }

    AForm without(HeadField field) {
        head.remove(field);
        return this;
    }

    /** How it came. */
    AForm arriving(String path, String saved, String lookedAt) {
        arrival = new Arrival(path, LocalDate.parse(saved), LocalDate.parse(lookedAt));
        return this;
    }

    /** What its section reported the year before. */
    AForm after(Initiative... before) {
        lastYear = (year, section) -> List.of(before);
        return this;
    }

    AForm stamped(int year, Phase phase, String code) {
        stamp = Optional.of(new Stamp("1", new FiscalYear(year), phase, code));
        return this;
    }

    /** With typefaces that lack these letters. */
    AForm printedWithout(String letters) {
        print = text -> text.codePoints().noneMatch(c -> letters.indexOf(c) >= 0);
        return this;
    }

    AForm remark(Finding remark) {
        remarks.add(remark);
        return this;
    }

    /** A row whose cells say, from 総計・行革・その他 on, these texts. */
    AForm row(String category, String title, String goal, String rating, String outcome) {
        int no = rows.size() + 1;
        List<String> texts = List.of(String.valueOf(no), category, title, goal, rating, outcome);
        Map<Column, FilledCell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < texts.size(); i++) {
            String address = "ABCDEF".charAt(i) + String.valueOf(no + 6);
            cells.put(CITY.columnsInUse().get(i), new FilledCell(address, texts.get(i)));
        }
        rows.add(new FilledRow(no, Optional.of("2019-1105-0" + no), cells));
        return this;
    }

    AForm category(String category) {
        return row(category, anItem(), "年3件", "A", "成果");
    }

    AForm rating(String rating) {
        return row("行革", anItem(), "年3件", rating, "成果");
    }

    private String anItem() {
        return "項目" + (rows.size() + 1);
    }

    FilledForm filled() {
        return new FilledForm(form, form.label(), head, rows, stamp, remarks);
    }

    Outcome examined() {
        return examined(CITY);
    }

    Outcome examined(Settings settings) {
        return new Examination(settings, lastYear, print).examine(filled(), arrival);
    }

    /** Every finding as a person meets it: code, place, problem and remedy. */
    List<String> said(Locale language) {
        return said(language, CITY);
    }

    List<String> said(Locale language, Settings settings) {
        Messages messages = new Messages(language);
        return examined(settings).findings().stream()
                .map(f -> Stream.of(
                                Stream.of(f.code().code()),
                                f.place().sheet().stream(),
                                f.place().cell().stream(),
                                f.place().no().stream().map(n -> "No." + n),
                                Stream.of(messages.problem(f), messages.remedy(f)))
                        .flatMap(s -> s)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    List<String> said() {
        return said(Locale.JAPANESE);
    }
}
