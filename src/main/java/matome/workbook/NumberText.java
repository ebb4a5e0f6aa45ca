package matome.workbook;

import java.time.LocalDateTime;
import java.util.Optional;
import matome.workbook.FormatPart.Kind;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows a number as its format asks; one that we cannot be sure of counts as an error, never as a guess. */
final class NumberText {

    /** Excel believes that 1900 was a leap year. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    /** The first day of the year 10000. */
    private static final int END_OF_TIME = 2_958_466;

    private final boolean from1904;

    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    Shown of(double value, FormatCode format) {
        Optional<FormatSection> section = format.sectionFor(value);
        if (section.isEmpty()) {
            return Shown.error("####");
        }
        if (!section.get().understood()) {
            return unsure(value, section.get());
        }
        return section.get().isDate() ? date(value, section.get()) : number(value, section.get(), format);
    }

    private Shown number(double value, FormatSection section, FormatCode format) {
        String minus = value < 0 && !format.saysMinus(value) ? "-" : "";
        boolean unclear = format.leavesMinusUnclear(value) || section.has(Kind.FIELD);
        return magnitude(Math.abs(value), section)
                .filter(m -> !unclear)
                .map(m -> written(value, section, minus + m))
                .orElseGet(() -> unsure(value, section));
    }

    /** Empty when it is not plain how Excel writes it. */
    private Optional<String> magnitude(double value, FormatSection section) {
        if (section.has(Kind.SLASH) && section.has(Kind.DIGIT)) {
            return Fraction.text(value, section.raw());
        }
        return Optional.of(
                section.has(Kind.GENERAL) || section.has(Kind.TEXT)
                        ? section.around(GeneralNumber.text(value))
                        : new NumberPattern(section.parts()).text(value));
    }

    private static Shown written(double value, FormatSection section, String arabic) {
        return switch (section.numerals()) {
            case ARABIC -> Shown.text(arabic);
            case WIDE -> onlyDigits(section) ? Shown.text(JapaneseDigits.wide(arabic)) : unsure(value, section);
            case KANJI -> onlyDigits(section) ? Shown.text(JapaneseDigits.kanji(arabic)) : unsure(value, section);
            case OTHER -> unsure(value, section);
        };
    }

    private static boolean onlyDigits(FormatSection section) {
        return section.parts().stream().allMatch(p -> p.kind() == Kind.DIGIT || p.kind() == Kind.LITERAL);
    }

    private static Shown unsure(double value, FormatSection section) {
        return Shown.error((GeneralNumber.text(value) + " " + section.raw()).strip());
    }

    /** Excel fills the cell with # where a date would lie before the beginning of its time. */
    private Shown date(double value, FormatSection section) {
        if (!DateUtil.isValidExcelDate(value) || value >= END_OF_TIME) {
            return Shown.error("####");
        }
        DatePattern pattern = new DatePattern(section);
        if (pattern.namesADay() && isNoDay(value, pattern)) {
            return Shown.error(GeneralNumber.text(value));
        }
        return switch (section.numerals()) {
            case ARABIC -> Shown.text(pattern.text(momentOf(value, section), value));
            case WIDE -> Shown.text(JapaneseDigits.wide(pattern.text(momentOf(value, section), value)));
            case KANJI, OTHER -> unsure(value, section);
        };
    }

    private boolean isNoDay(double value, DatePattern pattern) {
        int day = (int) value;
        return !from1904
                && (day < 1 || day == DAY_THAT_NEVER_WAS || (day < DAY_THAT_NEVER_WAS && pattern.namesAWeekday()));
    }

    private LocalDateTime momentOf(double value, FormatSection section) {
        return DateUtil.getLocalDateTime(value, from1904, !section.has(Kind.FRACTION));
    }
}
