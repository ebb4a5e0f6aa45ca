package matome.workbook;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A date format of Excel, cut into fields and literals.
 *
 * @param firstYearInWords whether the first year of an era is written 元年
 */
record DatePattern(List<Part> parts, boolean firstYearInWords) {

    DatePattern {
        parts = List.copyOf(parts);
    }

    /** The days, since the workbook's first, give what has elapsed where a format asks for that. */
    String text(LocalDateTime moment, double days) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() == Kind.ELAPSED) {
                text.append(elapsed(part, days));
            } else {
                text.append(part.isField() ? field(i, moment) : part.text());
            }
        }
        return text.toString();
    }

    private static String elapsed(Part part, double days) {
        long seconds = Math.round(days * 86400);
        long unit = part.letter() == 'h' ? 3600 : part.letter() == 'm' ? 60 : 1;
        return digits((int) (seconds / unit), part.text().length());
    }

    private String field(int index, LocalDateTime moment) {
        Part part = parts.get(index);
        int length = part.text().length();
        return switch (part.letter()) {
            case 'y' -> length <= 2 ? digits(moment.getYear() % 100, 2) : digits(moment.getYear(), 4);
            case 'm' -> isMinute(index) ? digits(moment.getMinute(), length) : month(moment, length);
            case 'd' -> length <= 2 ? digits(moment.getDayOfMonth(), length) : weekday(moment, length == 3);
            case 'h' -> digits(hour(moment), length);
            case 's' -> digits(moment.getSecond(), length);
            case 'g' -> Era.of(moment).written(length);
            case 'e' -> eraYear(index, Era.of(moment).yearOf(moment), length);
            default -> part.isHalfOfDay() ? halfOfDay(moment) : weekdayInJapanese(moment, length == 3);
        };
    }

    private static String halfOfDay(LocalDateTime moment) {
        return moment.getHour() < 12 ? "AM" : "PM";
    }

    private static String digits(int value, int length) {
        return String.format(Locale.ROOT, "%0" + Math.min(length, 4) + "d", value);
    }

    private static String month(LocalDateTime moment, int length) {
        if (length <= 2) {
            return digits(moment.getMonthValue(), length);
        }
        String name = moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return length == 4 ? name : name.substring(0, length == 3 ? 3 : 1);
    }

    private static String weekday(LocalDateTime moment, boolean brief) {
        return moment.getDayOfWeek().getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekdayInJapanese(LocalDateTime moment, boolean brief) {
        int day = moment.getDayOfWeek().getValue();
        return "月火水木金土日".substring(day - 1, day) + (brief ? "" : "曜日");
    }

    private int hour(LocalDateTime moment) {
        boolean halves = parts.stream().anyMatch(Part::isHalfOfDay);
        return halves ? (moment.getHour() + 11) % 12 + 1 : moment.getHour();
    }

    private String eraYear(int index, int year, int length) {
        boolean beforeYearSign =
                index + 1 < parts.size() && parts.get(index + 1).text().startsWith("年");
        return year == 1 && firstYearInWords && beforeYearSign ? "元" : digits(year, Math.min(length, 2));
    }

    /** Excel's rule: m is minutes right after hours or right before seconds. */
    private boolean isMinute(int index) {
        return parts.get(index).text().length() <= 2 && (neighbour(index, -1) == 'h' || neighbour(index, 1) == 's');
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < parts.size(); i += step) {
            if (parts.get(i).isField()) {
                return parts.get(i).letter();
            }
        }
        return ' ';
    }

    enum Kind {
        LITERAL,
        FIELD,
        ELAPSED
    }

    /** A field such as {@code yyyy}, or text to print as it is. */
    record Part(String text, Kind kind) {

        /** A lone a or aa means nothing to Excel in Japan. */
        static Part field(String letters) {
            boolean nothing = letters.equalsIgnoreCase("a") || letters.equalsIgnoreCase("aa");
            return new Part(letters, nothing ? Kind.LITERAL : Kind.FIELD);
        }

        static Part elapsed(String letters) {
            return new Part(letters, Kind.ELAPSED);
        }

        static Part literal(String text) {
            return new Part(text, Kind.LITERAL);
        }

        boolean isField() {
            return kind != Kind.LITERAL;
        }

        char letter() {
            return Character.toLowerCase(text.charAt(0));
        }

        boolean isHalfOfDay() {
            return kind == Kind.FIELD && text.contains("/");
        }
    }
}
