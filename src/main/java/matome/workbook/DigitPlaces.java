package matome.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import matome.workbook.FormatPart.Kind;

/** The places that a format has for digits, and what stands between them. */
final class DigitPlaces {

    private final List<FormatPart> parts;
    private final int point;

    DigitPlaces(List<FormatPart> parts) {
        this.parts = parts;
        this.point = (int) parts.stream().takeWhile(p -> p.kind() != Kind.POINT).count();
    }

    int beforePoint() {
        return digits(parts.subList(0, point));
    }

    int afterPoint() {
        return digits(parts.subList(point, parts.size()));
    }

    private static int digits(List<FormatPart> some) {
        return (int) some.stream().filter(p -> p.kind() == Kind.DIGIT).count();
    }

    String filledWith(BigDecimal number) {
        String plain = number.setScale(afterPoint(), RoundingMode.HALF_UP).toPlainString();
        int end = plain.indexOf('.');
        String whole = end < 0 ? plain : plain.substring(0, end);
        return whole(whole.equals("0") ? "" : whole) + fraction(end < 0 ? "" : plain.substring(end + 1));
    }

    private String whole(String digits) {
        StringBuilder text = new StringBuilder();
        int left = beforePoint();
        if (left == 0 && point < parts.size()) {
            text.append(digits);
        }
        for (FormatPart part : parts.subList(0, point)) {
            if (part.kind() == Kind.DIGIT) {
                boolean first = left == beforePoint();
                for (int place = first ? Math.max(left, digits.length()) : left; place >= left; place--) {
                    text.append(digit(digits, place, part.letter()));
                }
                left--;
            } else {
                text.append(between(part));
            }
        }
        return text.toString();
    }

    /** The digit at a place counted from the right, from 1, with the comma that follows it. */
    private String digit(String digits, int place, char kind) {
        String digit = place <= digits.length()
                ? String.valueOf(digits.charAt(digits.length() - place))
                : kind == '0' ? "0" : kind == '?' ? " " : "";
        return !digit.isBlank() && isGrouped() && place > 1 && place % 3 == 1 ? digit + "," : digit;
    }

    /** A comma between two places parts all digits in threes. */
    private boolean isGrouped() {
        boolean comma = false;
        boolean begun = false;
        for (FormatPart part : parts.subList(0, point)) {
            if (part.kind() == Kind.DIGIT && comma) {
                return true;
            }
            begun |= part.kind() == Kind.DIGIT;
            comma = begun && (part.kind() == Kind.COMMA || comma);
        }
        return false;
    }

    private String fraction(String digits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (FormatPart part : parts.subList(point, parts.size())) {
            if (part.kind() == Kind.DIGIT) {
                boolean nothingFollows = digits.substring(at).chars().allMatch(c -> c == '0');
                text.append(
                        nothingFollows && part.letter() != '0' ? part.letter() == '?' ? " " : "" : digits.charAt(at));
                at++;
            } else {
                text.append(between(part));
            }
        }
        return text.toString();
    }

    private static String between(FormatPart part) {
        return part.kind() == Kind.COMMA ? "" : part.text();
    }
}
