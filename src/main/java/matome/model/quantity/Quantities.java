package matome.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers with a unit in a text. Dates, ordinals (第2回, 1回目) and telephone numbers are no quantities. */
public final class Quantities {

    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,12})(?:\\.[0-9]{1,4})?";
    private static final String AMOUNT = DIGITS + "(?:[億万千百]" + DIGITS + "){0,4}[億万千百]{0,2}";
    /** 三回; 一 alone is too often part of another word. */
    private static final String IN_KANJI = "(?<![第〇一二三四五六七八九十百千万])(?:[二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(?=[回件校社割倍名])";

    /** Groups: the number, the end of a range, the unit, what bounds it. */
    private static final Pattern QUANTITY = Pattern.compile("(?<![第月時0-9,./-])(?<!第 )(" + AMOUNT + "|" + IN_KANJI + ")"
            + "(?:(?:" + Unit.ANY + ")?(?:[~-]|から)(" + AMOUNT + "))?(" + Unit.ANY + ")(?!目|の1(?![0-9]))("
            + Bound.ANY + ")");

    private static final Pattern PART = Pattern.compile("(" + DIGITS + ")([億万千百]*)");
    private static final Map<Integer, BigDecimal> SCALES = Map.of(
            (int) '百', BigDecimal.valueOf(100),
            (int) '千', BigDecimal.valueOf(1_000),
            (int) '万', BigDecimal.valueOf(10_000),
            (int) '億', BigDecimal.valueOf(100_000_000));

    private Quantities() {}

    public static List<Quantity> in(String text) {
        String plain = HalfWidth.of(text);
        return QUANTITY.matcher(plain)
                .results()
                .map(found -> quantity(text, plain, found))
                .toList();
    }

    private static Quantity quantity(String text, String plain, MatchResult found) {
        Unit unit = Unit.at(plain, found.start(3));
        BigDecimal first = unit.compared(number(found.group(1)));
        BigDecimal last = Optional.ofNullable(found.group(2))
                .map(end -> unit.compared(number(end)))
                .orElse(first);
        boolean sentenceGoesOn = found.group(4).startsWith("を");
        return new Quantity(
                text.substring(found.start(), sentenceGoesOn ? found.end(3) : found.end()),
                Context.before(text, found.start()),
                Context.after(text, found.end()),
                Context.sentence(text, found.start(), found.end()),
                first.min(last),
                first.max(last),
                unit.compared(),
                text.substring(found.start(3), found.end(3)),
                Bound.of(found.group(4)));
    }

    /** 1億2,000万, 3万5千: what stands before 万 and 億 counts as one number. */
    private static BigDecimal number(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            return BigDecimal.valueOf(KanjiNumber.of(written));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        Matcher parts = PART.matcher(written);
        while (parts.find()) {
            BigDecimal value = scaled(new BigDecimal(parts.group(1).replace(",", "")), parts.group(2));
            boolean closes = parts.group(2).endsWith("万") || parts.group(2).endsWith("億");
            sum = closes ? sum.add(value).add(part.multiply(scale(parts.group(2)))) : sum;
            part = closes ? BigDecimal.ZERO : part.add(value);
        }
        return sum.add(part);
    }

    private static BigDecimal scaled(BigDecimal number, String scales) {
        return scales.chars()
                .mapToObj(c -> SCALES.getOrDefault(c, BigDecimal.ONE))
                .reduce(number, BigDecimal::multiply);
    }

    /** The last word of 千万 alone. */
    private static BigDecimal scale(String scales) {
        return SCALES.getOrDefault((int) scales.charAt(scales.length() - 1), BigDecimal.ONE);
    }
}
