package matome.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;

/** Number formats that a file names by number only, and that Excel shows in its country's way. */
final class JapaneseFormats {

    private static final String ERA_SHORT = "[$-411]ge.m.d";
    private static final String ERA_LONG = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";

    private static final Map<Integer, String> RESERVED = Map.ofEntries(
            Map.entry(27, ERA_SHORT),
            Map.entry(28, ERA_LONG),
            Map.entry(29, ERA_LONG),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"時\"mm\"分\""),
            Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
            Map.entry(34, YEAR_MONTH),
            Map.entry(35, MONTH_DAY),
            Map.entry(36, ERA_SHORT),
            Map.entry(50, ERA_SHORT),
            Map.entry(51, ERA_LONG),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, ERA_LONG),
            Map.entry(55, YEAR_MONTH),
            Map.entry(56, MONTH_DAY),
            Map.entry(57, ERA_SHORT),
            Map.entry(58, ERA_LONG));

    private JapaneseFormats() {}

    static String of(CellStyle style) {
        int number = style.getDataFormat();
        String format = style.getDataFormatString();
        if (format == null || format.startsWith("reserved-")) {
            return RESERVED.getOrDefault(number, "General");
        }
        return inJapan(number, format);
    }

    /** The short date and time of the system: POI names them as America writes them. */
    private static String inJapan(int number, String format) {
        if (number == 14 && format.equals("m/d/yy")) {
            return "yyyy/m/d";
        }
        return number == 22 && format.equals("m/d/yy h:mm") ? "yyyy/m/d h:mm" : format;
    }
}
