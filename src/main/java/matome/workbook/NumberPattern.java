package matome.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import matome.workbook.FormatPart.Kind;

/** A format of digits, such as {@code #,##0.0"人"} or {@code 0.00E+00}. */
record NumberPattern(List<FormatPart> parts) {

    NumberPattern {
        parts = List.copyOf(parts);
    }

    /** How the format shows a number that is not negative. */
    String text(double value) {
        BigDecimal exact = new BigDecimal(value, GeneralNumber.PRECISION);
        int exponent = indexOf(Kind.EXPONENT);
        if (exponent >= 0) {
            return power(exact, exponent);
        }
        return new DigitPlaces(parts).filledWith(scaled(exact));
    }

    private BigDecimal scaled(BigDecimal number) {
        int percents =
                (int) parts.stream().filter(p -> p.kind() == Kind.PERCENT).count();
        return number.movePointRight(2 * percents).movePointLeft(3 * thousands());
    }

    /** Each comma right behind the last digit before the point, or behind the last of all, takes three digits away. */
    private int thousands() {
        int point = indexOf(Kind.POINT);
        return point < 0 ? commasBehind(parts) : commasBehind(parts.subList(0, point)) + commasBehind(parts);
    }

    private static int commasBehind(List<FormatPart> some) {
        int commas = 0;
        for (int i = some.size() - 1; i >= 0 && some.get(i).kind() != Kind.DIGIT; i--) {
            commas = some.get(i).kind() == Kind.COMMA ? commas + 1 : 0;
        }
        return some.stream().anyMatch(p -> p.kind() == Kind.DIGIT) ? commas : 0;
    }

    private String power(BigDecimal number, int exponent) {
        DigitPlaces mantissa = new DigitPlaces(parts.subList(0, exponent));
        int step = Math.max(1, mantissa.beforePoint());
        int power = number.signum() == 0 ? 0 : Math.floorDiv(GeneralNumber.power(number), step) * step;
        BigDecimal rounded = number.movePointLeft(power).setScale(mantissa.afterPoint(), RoundingMode.HALF_UP);
        if (rounded.signum() != 0 && GeneralNumber.power(rounded) >= step) {
            power += step;
        }
        boolean plus = parts.get(exponent).text().endsWith("+");
        String sign = power < 0 ? "-" : plus ? "+" : "";
        return mantissa.filledWith(number.movePointLeft(power))
                + "E"
                + sign
                + new DigitPlaces(parts.subList(exponent + 1, parts.size()))
                        .filledWith(BigDecimal.valueOf(Math.abs(power)));
    }

    private int indexOf(Kind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }
}
