package matome.workbook;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import matome.workbook.FormatPart.Kind;

/** A date format of Excel, cut into fields and literals. */
record DatePattern(FormatSection section) {

    /** The days, since the workbook's first, give what has elapsed where a format asks for that. */
    String text(LocalDateTime moment, double days) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts().size(); i++) {
            FormatPart part = parts().get(i);
            text.append(
                    switch (part.kind()) {
                        case ELAPSED -> elapsed(part, days);
                        case FIELD -> field(i, moment);
                        case FRACTION -> fraction(part, moment);
                        default -> part.text();
                    });
        }
        return text.toString();
    }

    /** Whether it shows more than a time of day. */
    boolean namesADay() {
        return IntStream.range(0, parts().size()).anyMatch(this::isOfADay);
    }

    boolean namesAWeekday() {
        return parts().stream()
                .filter(p -> p.kind() == Kind.FIELD && !p.isHalfOfDay())
                .anyMatch(
                        p -> p.letter() == 'a' || (p.letter() == 'd' && p.text().length() > 2));
    }

    private boolean isOfADay(int index) {
        FormatPart part = parts().get(index);
        if (part.kind() != Kind.FIELD || part.isHalfOfDay()) {
            return false;
        }
        return part.letter() == 'm' ? !isMinute(index) : "ydgea".indexOf(part.letter()) >= 0;
    }

    private List<FormatPart> parts() {
        return section.parts();
    }

    private static String fraction(FormatPart part, LocalDateTime moment) {
        int places = part.text().length() - 1;
        return "." + digits(moment.get(ChronoField.MILLI_OF_SECOND), 3).substring(0, places);
    }

    private static String elapsed(FormatPart part, double days) {
        long seconds = Math.round(days * 86400);
        long unit = part.letter() == 'h' ? 3600 : part.letter() == 'm' ? 60 : 1;
        return digits(seconds / unit, part.text().length());
    }

    private String field(int index, LocalDateTime moment) {
        FormatPart part = parts().get(index);
        int length = part.text().length();
        return switch (part.letter()) {
            case 'y' -> length <= 2 ? digits(moment.getYear() % 100, 2) : digits(moment.getYear(), 4);
            case 'm' -> isMinute(index) ? digits(moment.getMinute(), length) : month(moment, length);
            case 'd' -> length <= 2 ? digits(moment.getDayOfMonth(), length) : weekday(moment, length == 3);
            case 'h' -> digits(hour(moment), length);
            case 's' -> digits(moment.getSecond(), length);
            case 'g' -> Era.of(moment).written(length);
            case 'e' -> eraYear(index, Era.of(moment).yearOf(moment), length);
            default -> part.isHalfOfDay() ? halfOfDay(part, moment) : weekdayInJapanese(moment, length == 3);
        };
    }

    /** AM/PM, or a letter of a/p as it is written there. */
    private String halfOfDay(FormatPart part, LocalDateTime moment) {
        String[] halves = section.inJapanese() && part.text().length() > 3
                ? new String[] {"午前", "午後"}
                : part.text().split("/");
        return halves[moment.getHour() / 12];
    }

    private static String digits(long value, int length) {
        return String.format(Locale.ROOT, "%0" + Math.min(length, 4) + "d", value);
    }

    private String month(LocalDateTime moment, int length) {
        if (length <= 2) {
            return digits(moment.getMonthValue(), length);
        }
        if (section.inJapanese() && length <= 4) {
            return moment.getMonthValue() + "月";
        }
        String name = moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return length == 4 ? name : name.substring(0, length == 3 ? 3 : 1);
    }

    private String weekday(LocalDateTime moment, boolean brief) {
        if (section.inJapanese()) {
            return weekdayInJapanese(moment, brief);
        }
        return moment.getDayOfWeek().getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekdayInJapanese(LocalDateTime moment, boolean brief) {
        int day = moment.getDayOfWeek().getValue();
        return "月火水木金土日".substring(day - 1, day) + (brief ? "" : "曜日");
    }

    private int hour(LocalDateTime moment) {
        boolean halves = parts().stream().anyMatch(FormatPart::isHalfOfDay);
        return halves ? (moment.getHour() + 11) % 12 + 1 : moment.getHour();
    }

    private String eraYear(int index, int year, int length) {
        boolean beforeYearSign =
                index + 1 < parts().size() && parts().get(index + 1).text().startsWith("年");
        return year == 1 && section.firstYearInWords() && beforeYearSign ? "元" : digits(year, Math.min(length, 2));
    }

    /** Excel's rule: m is minutes right after hours or right before seconds. */
    private boolean isMinute(int index) {
        return parts().get(index).text().length() <= 2 && (neighbour(index, -1) == 'h' || neighbour(index, 1) == 's');
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < parts().size(); i += step) {
            if (parts().get(i).isField()) {
                return parts().get(i).letter();
            }
        }
        return ' ';
    }
}
