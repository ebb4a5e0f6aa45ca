package matome.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
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

    /** What POI names as America writes it: the short date and time of the system, and amounts. */
    private static final Map<Integer, String> IN_JAPAN = Map.ofEntries(
            Map.entry(5, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(6, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "#,##0;-#,##0;\"-\";@"),
            Map.entry(42, "\"¥\" #,##0;\"¥\" -#,##0;\"¥\" \"-\";@"),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\"??;@"),
            Map.entry(44, "\"¥\" #,##0.00;\"¥\" -#,##0.00;\"¥\" \"-\"??;@"));

    private JapaneseFormats() {}

    static String of(CellStyle style) {
        int number = style.getDataFormat();
        String format = style.getDataFormatString();
        if (format == null || format.startsWith("reserved-")) {
            return RESERVED.getOrDefault(number, "General");
        }
        boolean onlyNumbered = number < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                && format.equals(BuiltinFormats.getBuiltinFormat(number));
        return onlyNumbered ? IN_JAPAN.getOrDefault(number, format) : format;
    }
}
