package matome.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.settings.CityText.Entry;

/** A new year's entries in city.yml. */
final class OpenedYear {

    private static final String STEP = "  ";
    private static final String REMARK = "# 前の年度から写しました。この年度に合わせて直してください。";

    /** Begins as no number, no word of YAML and no mark of it does, and holds no mark. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][\\p{L}\\p{Nd}ー・、。「」『』（）]*( [\\p{L}\\p{Nd}ー・、。「」『』（）]+)*");

    private OpenedYear() {}

    static Entry goal(FiscalYear year, String goal) {
        String entry = year.label() + ": " + scalar(goal);
        return new Entry(indent -> List.of(indent + REMARK, indent + entry), entry);
    }

    static Entry days(FiscalYear year, Map<Phase, Period> days) {
        String braced = days.entrySet().stream()
                .map(day -> day.getKey().label() + ": { " + String.join(", ", lines(day.getValue())) + " }")
                .collect(Collectors.joining(", ", year.label() + ": { ", " }"));
        return new Entry(indent -> lines(indent, year, days), braced);
    }

    private static List<String> lines(String indent, FiscalYear year, Map<Phase, Period> days) {
        List<String> lines = new ArrayList<>(List.of(indent + REMARK, indent + year.label() + ":"));
        days.forEach((phase, period) -> {
            lines.add(indent + STEP + phase.label() + ":");
            lines(period).forEach(line -> lines.add(indent + STEP + STEP + line));
        });
        return lines;
    }

    private static List<String> lines(Period period) {
        List<String> lines = new ArrayList<>(List.of("open: " + period.open(), "due: " + period.due()));
        period.close().ifPresent(close -> lines.add("close: " + close));
        return lines;
    }

    /** On the same days, where there are such; 29 February becomes the 28th. */
    static Period later(Period period, int years) {
        return new Period(
                period.open().plusYears(years),
                period.due().plusYears(years),
                period.close().map(close -> close.plusYears(years)));
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
