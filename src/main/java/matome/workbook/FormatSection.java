package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.workbook.FormatPart.Kind;

/**
 * One of up to four sections of a number format.
 *
 * @param raw the section without what stood in brackets
 * @param condition for which values it is, when it says so
 * @param numerals how its digits are written
 * @param inJapanese whether it asks for the names of days and months in Japanese
 * @param firstYearInWords whether the first year of an era is written 元年
 * @param understood whether everything in it is something we know
 */
record FormatSection(
        String raw,
        List<FormatPart> parts,
        Optional<Condition> condition,
        Numerals numerals,
        boolean inJapanese,
        boolean firstYearInWords,
        boolean understood) {

    FormatSection {
        parts = List.copyOf(parts);
    }

    boolean holdsFor(double value) {
        return condition.map(c -> c.holdsFor(value)).orElse(true);
    }

    boolean isForText() {
        return has(Kind.TEXT);
    }

    boolean isDate() {
        return (has(Kind.FIELD) || has(Kind.ELAPSED)) && !has(Kind.DIGIT) && !has(Kind.GENERAL);
    }

    boolean has(Kind kind) {
        return parts.stream().anyMatch(p -> p.kind() == kind);
    }

    /** The section as it shows a text. */
    String around(String text) {
        return parts.stream()
                .map(p -> p.kind() == Kind.TEXT || p.kind() == Kind.GENERAL ? text : p.text())
                .collect(Collectors.joining());
    }

    record Condition(String sign, double bound) {

        boolean holdsFor(double value) {
            int side = Double.compare(value, bound);
            boolean equal = side == 0 && sign.contains("=");
            return equal || (side < 0 && sign.contains("<")) || (side > 0 && sign.contains(">"));
        }
    }

    /** DBNum. */
    enum Numerals {
        ARABIC,
        /** 一二三. */
        KANJI,
        /** １２３. */
        WIDE,
        /** Kinds that are too rare to be sure of. */
        OTHER
    }
}
