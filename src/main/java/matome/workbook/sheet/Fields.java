package matome.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.HeadField;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.settings.Settings;
import matome.workbook.sheet.Field.Kind;

/** The columns of the two tables. What the city words in its form is worded like that here. */
final class Fields {

    private static final int UNIT_WIDTH = 20;
    private static final int YEAR_WIDTH = 12;

    private final Settings settings;
    private final Messages words;

    Fields(Settings settings, Messages words) {
        this.settings = settings;
        this.words = words;
    }

    /** As the city prints a department's sheet. */
    List<Field> ofDepartment() {
        return Stream.concat(
                        Stream.of(
                                number(),
                                unit(
                                        HeadField.SECTION.label(),
                                        item -> item.section().name()),
                                field(Column.CATEGORY, Kind.CENTRED, item -> categories(item, "\n"))),
                        contents())
                .toList();
    }

    /** As 目標管理シート.csv names them; the last one only in a year that bears a mark. */
    List<Field> ofCity(Optional<String> mark) {
        Stream<Field> whose = Stream.of(
                new Field(
                        HeadField.FISCAL_YEAR.label(),
                        YEAR_WIDTH,
                        Kind.CENTRED,
                        item -> item.year().label()),
                unit(
                        words.text("form.sheet.list.department"),
                        item -> item.department().name()),
                unit(
                        words.text("form.sheet.list.section"),
                        item -> item.section().name()),
                number(),
                new Field(
                        words.text("form.sheet.list.category"),
                        settings.column(Column.CATEGORY).width(),
                        Kind.CENTRED,
                        item -> categories(item, "・")));
        Stream<Field> marked = mark.stream()
                .map(word -> new Field(words.text("form.sheet.list.mark"), YEAR_WIDTH, Kind.CENTRED, item -> word));
        return Stream.of(whose, contents(), marked).flatMap(Function.identity()).toList();
    }

    private Stream<Field> contents() {
        return Stream.of(
                field(Column.TITLE, Kind.TEXT, item -> item.initiative().title()),
                field(Column.GOAL, Kind.TEXT, item -> item.initiative().goal()),
                field(
                        Column.RATING,
                        Kind.CENTRED,
                        item -> item.initiative().rating().orElse("")),
                field(Column.OUTCOME, Kind.TEXT, item -> item.initiative().outcome()));
    }

    private Field number() {
        return field(Column.NO, Kind.NUMBER, item -> String.valueOf(item.no()));
    }

    private Field field(Column column, Kind kind, Function<ListedItem, String> text) {
        return new Field(
                settings.column(column).label(), settings.column(column).width(), kind, text);
    }

    private static Field unit(String heading, Function<ListedItem, String> text) {
        return new Field(heading, UNIT_WIDTH, Kind.TEXT, text);
    }

    private static String categories(ListedItem item, String between) {
        return String.join(between, item.initiative().categories());
    }
}
