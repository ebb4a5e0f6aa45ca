package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.workbook.DatePattern.Part;

/**
 * An Excel number format, as far as it decides whether a number is a date: POI takes formats with Japanese eras and
 * weekdays for plain numbers.
 *
 * @param sections what stood between the semicolons
 */
record FormatCode(List<Section> sections) {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|_.|\\*.|\\[(?<bracket>[^\\]]*)\\]|(?<end>;)"
                    + "|(?<number>General|E[+-]|[0#?])|(?<half>AM/PM|A/P)|(?<field>(?<letter>[ymdhsgea])\\k<letter>*)|(?<other>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9.]+)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

    FormatCode {
        sections = List.copyOf(sections);
    }

    static FormatCode of(String format) {
        List<Section> sections = new ArrayList<>();
        Section.Builder section = new Section.Builder();
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            if (token.group("end") != null) {
                sections.add(section.build());
                section = new Section.Builder();
            } else {
                section.add(token);
            }
        }
        sections.add(section.build());
        return new FormatCode(sections);
    }

    /** How to write this value, when its section of the format writes a date. */
    Optional<DatePattern> datePattern(double value) {
        return sectionFor(value).filter(Section::isDate).map(s -> new DatePattern(s.parts(), s.firstYearInWords()));
    }

    private Optional<Section> sectionFor(double value) {
        if (sections.stream().anyMatch(s -> s.condition().isPresent())) {
            return sections.stream().filter(s -> s.holdsFor(value)).findFirst();
        }
        int index = value < 0 ? 1 : value == 0 ? 2 : 0;
        return Optional.of(sections.get(index < sections.size() ? index : 0));
    }

    record Condition(String sign, double bound) {

        boolean holdsFor(double value) {
            int side = Double.compare(value, bound);
            boolean equal = side == 0 && !sign.equals("<>") && sign.contains("=");
            return equal || (side < 0 && sign.contains("<")) || (side > 0 && sign.contains(">"));
        }
    }

    /**
     * One of up to four sections.
     *
     * @param firstYearInWords whether the first year of an era is written 元年
     */
    record Section(Optional<Condition> condition, boolean isDate, boolean firstYearInWords, List<Part> parts) {

        boolean holdsFor(double value) {
            return condition.map(c -> c.holdsFor(value)).orElse(true);
        }

        private static final class Builder {

            private final List<Part> parts = new ArrayList<>();
            private Optional<Condition> condition = Optional.empty();
            private boolean numeric;
            private boolean firstYearInWords;

            void add(Matcher token) {
                if (token.group("bracket") != null) {
                    bracket(token.group("bracket"));
                } else if (token.group("field") != null || token.group("half") != null) {
                    parts.add(Part.field(token.group()));
                } else if (token.group("number") != null) {
                    numeric = true;
                } else {
                    literal(token);
                }
            }

            private void literal(Matcher token) {
                for (String group : List.of("quoted", "escaped", "other")) {
                    if (token.group(group) != null) {
                        parts.add(Part.literal(token.group(group)));
                    }
                }
            }

            /** Colours and countries change nothing here. */
            private void bracket(String inside) {
                Matcher bound = CONDITION.matcher(inside);
                if (bound.matches()) {
                    condition = Optional.of(new Condition(bound.group(1), Double.parseDouble(bound.group(2))));
                }
                if (ELAPSED.matcher(inside).matches()) {
                    parts.add(Part.elapsed(inside));
                }
                firstYearInWords |= inside.endsWith("gannen");
            }

            Section build() {
                boolean isDate = !numeric && parts.stream().anyMatch(Part::isField);
                return new Section(condition, isDate, firstYearInWords, parts);
            }
        }
    }
}
