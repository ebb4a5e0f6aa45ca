package matome.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import matome.model.Column;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Key;
import matome.settings.ColumnSettings;
import matome.settings.Settings;

/** Recognises headings and labels by what they say, however they are spaced, broken, widened or capitalised. */
final class Words {

    private static final Pattern ENDING = Pattern.compile("[.:]$");
    /** No heading is longer; long texts need not be compared. */
    private static final int LONGEST = 100;

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, String> labels = new EnumMap<>(Column.class);
    private final Map<Form, Map<String, HeadField>> fields = new EnumMap<>(Form.class);

    Words(Settings settings) {
        for (Column column : settings.columnsInUse()) {
            ColumnSettings words = settings.column(column);
            columns.putIfAbsent(word(words.label()), column);
            labels.put(column, word(words.label()));
            words.synonyms().forEach(s -> columns.putIfAbsent(word(s), column));
        }
        for (Form form : Form.values()) {
            fields.put(form, fieldsOf(form));
        }
    }

    Optional<Column> column(String text) {
        return look(columns, text);
    }

    /** Whether a heading is written as the form writes it, however it is spaced. */
    boolean isLabel(Column column, String text) {
        return word(text).equals(labels.get(column));
    }

    /** The head field that a text names, when the form has it. */
    Optional<HeadField> field(Form form, String text) {
        return look(fields.getOrDefault(form, Map.of()), text);
    }

    /** Whether only 部の概要 asks for it. */
    static boolean isOfProfile(HeadField field) {
        return field.compareTo(HeadField.HEAD_TITLE) >= 0;
    }

    private static Map<String, HeadField> fieldsOf(Form form) {
        Map<String, HeadField> named = new HashMap<>();
        Arrays.stream(HeadField.values())
                .filter(f -> form == Form.DEPARTMENT_PROFILE ? f != HeadField.SECTION : !isOfProfile(f))
                .forEach(f -> f.labels().forEach(l -> named.putIfAbsent(word(l), f)));
        return named;
    }

    private static <T> Optional<T> look(Map<String, T> named, String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(named.get(word(text)));
    }

    private static String word(String text) {
        String key = Key.of(text).value().toLowerCase(Locale.ROOT);
        return ENDING.matcher(key).replaceFirst("");
    }
}
