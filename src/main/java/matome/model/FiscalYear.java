package matome.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 年度: 1 April of {@code value} to 31 March of the year after. A fiscal year bears the era of the greater part of it,
 * so 2019 is 令和元年度 although it began as 平成31年度; {@code java.time} knows only dates.
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private record Era(String name, String letter, int firstYear) {}

    private static final List<Era> ERAS =
            List.of(new Era("令和", "R", 2019), new Era("平成", "H", 1989), new Era("昭和", "S", 1926));
    private static final Pattern IN_ERA = Pattern.compile("(令和|平成|昭和|[RHSrhs])(元|\\d{1,3})(?:年度?)?");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(?:年度?)?");

    public FiscalYear {
        if (value < 1926 || value > 2999) {
            throw new IllegalArgumentException("not a fiscal year: " + value);
        }
    }

    /** Reads a year as people write it: {@code 2019}, 令和元年度, 令和1年度, R01, 平成31年度, H31. */
    public static Optional<FiscalYear> parse(String text) {
        String key = Key.of(text).value();
        Matcher western = WESTERN.matcher(key);
        if (western.matches()) {
            return of(Integer.parseInt(western.group(1)));
        }
        Matcher inEra = IN_ERA.matcher(key);
        if (!inEra.matches()) {
            return Optional.empty();
        }
        int year = inEra.group(2).equals("元") ? 1 : Integer.parseInt(inEra.group(2));
        return year == 0 ? Optional.empty() : of(era(inEra.group(1)).firstYear() + year - 1);
    }

    private static Optional<FiscalYear> of(int value) {
        return value < 1926 || value > 2999 ? Optional.empty() : Optional.of(new FiscalYear(value));
    }

    private static Era era(String written) {
        return ERAS.stream()
                .filter(e -> e.name().equals(written) || e.letter().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow();
    }

    /** As it is always printed: 令和元年度. */
    public String label() {
        Era era = ERAS.stream().filter(e -> value >= e.firstYear()).findFirst().orElseThrow();
        int year = value - era.firstYear() + 1;
        return era.name() + (year == 1 ? "元" : String.valueOf(year)) + "年度";
    }

    /** The year before it. */
    public FiscalYear before() {
        return new FiscalYear(value - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value + 1, 3, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return label();
    }
}
