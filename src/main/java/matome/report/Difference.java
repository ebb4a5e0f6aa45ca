package matome.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 増減: this year's number less last year's, always with a sign. The minus is −, since ▲ would read as a rise. */
final class Difference {

    private static final String MINUS = "\u2212";
    private static final String NEITHER = "\u00b1";

    private final Phrases phrases;

    Difference(Phrases phrases) {
        this.phrases = phrases;
    }

    String signed(BigDecimal difference) {
        String size = phrases.grouped(difference.abs());
        return switch (difference.signum()) {
            case -1 -> MINUS + size;
            case 0 -> NEITHER + size;
            default -> "+" + size;
        };
    }

    String signed(int difference) {
        return signed(BigDecimal.valueOf(difference));
    }

    /** With one decimal, which the reader sees in both years' rates as well. */
    String points(BigDecimal now, BigDecimal before) {
        return phrases.words("report.comparison.points", decimal(now.subtract(before)));
    }

    /** +344,323千円（+6.7％）; without the share where there was nothing before. */
    String withShare(BigDecimal now, BigDecimal before, String unit) {
        String difference = phrases.words(unit, signed(now.subtract(before)));
        if (before.signum() <= 0) {
            return difference;
        }
        BigDecimal share = now.subtract(before).movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
        return phrases.words("report.comparison.with-share", difference, decimal(share));
    }

    /** +8.6. */
    static String decimal(BigDecimal difference) {
        String size = difference.abs().setScale(1, RoundingMode.HALF_UP).toPlainString();
        return switch (difference.signum()) {
            case -1 -> MINUS + size;
            case 0 -> NEITHER + size;
            default -> "+" + size;
        };
    }
}
