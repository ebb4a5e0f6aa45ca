package matome.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people who type Japanese do to a YAML file without seeing it. Asked only about a file that could not be read:
 * inside a text each of these may be meant.
 */
final class YamlTraps {

    private static final Pattern INDENT = Pattern.compile(" *([\t\u3000])");
    private static final Pattern WIDE_COLON = Pattern.compile("[ \t\u3000-]*[\\w\\-\\p{IsHan}]+\\h?：.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r]]");

    private YamlTraps() {}

    /** Tells every trap in the text, and whether there was one. */
    static boolean tell(String text, Faults faults) {
        int before = faults.count();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("#")) {
                tellLine(lines.get(i), i + 1, faults);
            }
        }
        return faults.count() > before;
    }

    private static void tellLine(String line, int number, Faults faults) {
        Matcher indent = INDENT.matcher(line);
        if (indent.lookingAt() && !line.isBlank()) {
            tellIndent(indent.group(1), number, faults);
        }
        if (WIDE_COLON.matcher(line).matches()) {
            faults.add(number, SettingsProblem.FULL_WIDTH, "：");
        }
        Matcher control = CONTROL.matcher(line);
        if (control.find()) {
            String codePoint =
                    String.format(Locale.ROOT, "U+%04X", (int) control.group().charAt(0));
            faults.add(number, SettingsProblem.INVISIBLE, codePoint);
        }
    }

    private static void tellIndent(String blank, int number, Faults faults) {
        if (blank.equals("\t")) {
            faults.add(number, SettingsProblem.TAB);
        } else {
            faults.add(number, SettingsProblem.FULL_WIDTH, blank);
        }
    }
}
