package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * An Excel number format. POI takes those with Japanese eras and weekdays for plain numbers.
 *
 * @param numbers the sections for numbers
 * @param text the section for texts, when there is one
 */
record FormatCode(List<FormatSection> numbers, Optional<FormatSection> text) {

    private static final int MOST_FOR_NUMBERS = 3;

    FormatCode {
        numbers = List.copyOf(numbers);
    }

    static FormatCode of(String format) {
        List<FormatSection> sections = new ArrayList<>();
        FormatSectionBuilder section = new FormatSectionBuilder();
        Matcher token = FormatSectionBuilder.TOKEN.matcher(format);
        while (token.find()) {
            if (token.group("end") != null) {
                sections.add(section.build());
                section = new FormatSectionBuilder();
            } else {
                section.add(token);
            }
        }
        sections.add(section.build());
        return of(sections);
    }

    /** The fourth section is for texts; an earlier one too, when it is the last and asks for them. */
    private static FormatCode of(List<FormatSection> sections) {
        FormatSection last = sections.get(sections.size() - 1);
        boolean lastIsForText = sections.size() > MOST_FOR_NUMBERS || last.isForText();
        int numbers = lastIsForText && sections.size() > 1 ? sections.size() - 1 : sections.size();
        return new FormatCode(
                sections.subList(0, Math.min(numbers, MOST_FOR_NUMBERS)),
                lastIsForText ? Optional.of(last) : Optional.empty());
    }

    Shown shownText(String raw) {
        return Shown.text(text.map(t -> t.around(raw)).orElse(raw));
    }

    /** The section that shows this value; Excel has nothing but # to show when there is none. */
    Optional<FormatSection> sectionFor(double value) {
        if (isConditional()) {
            return numbers.stream().filter(s -> s.holdsFor(value)).findFirst();
        }
        int index = value < 0 ? 1 : value == 0 ? 2 : 0;
        return Optional.of(numbers.get(index < numbers.size() ? index : 0));
    }

    /** Whether the section for a negative number says itself that it is one. */
    boolean saysMinus(double value) {
        return value < 0 && numbers.size() > 1 && !isConditional();
    }

    /** Whether it is not plain if Excel writes a minus of its own. */
    boolean leavesMinusUnclear(double value) {
        return value < 0 && isConditional();
    }

    private boolean isConditional() {
        return numbers.stream().anyMatch(s -> s.condition().isPresent());
    }
}
