package matome.model.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit as it stands in a sentence: 90.0%以上, 年12回, 約1,200人, 10～12件, 30%削減.
 *
 * @param written the number, its unit and what bounds it
 * @param before the text before it
 * @param after the text after it
 * @param sentence the one it stands in
 * @param least the number, or the lower one of a range
 * @param most the number, or the upper one of a range
 * @param unitName the unit as it is written
 */
public record Quantity(
        String written,
        String before,
        String after,
        String sentence,
        BigDecimal least,
        BigDecimal most,
        Unit unit,
        String unitName,
        Bound bound) {

    /** What stands between a number and the word that says what it counts: 理解度は約90%. */
    private static final Pattern FILLING =
            Pattern.compile("(?:[はがもをのでにと、，:：(（「【 　\n]|約|およそ|計|合計|延べ|のべ|年間|年|毎年|毎月|月|週|各|全|平均|最大|最低|少なくとも)+$");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}ァ-ヶーA-Za-z]+[みりげけき]?$");

    /** 前年度は480人, 目標500人, うち1回: numbers that are told beside the one that counts. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:前年度?|昨年度?|前回|目標値?|計画|当初|うち|内|累計|残り)(?:は|が|の|実績|回数|件数)?[ 　(（:：、]*(?:約|延べ|計)?$");

    /** The word right before it; empty when there is none that tells things apart. */
    String name() {
        Matcher name = NAME.matcher(FILLING.matcher(before).replaceFirst(""));
        return name.find() && name.group().length() > 1 ? name.group() : "";
    }

    boolean isBeside() {
        return BESIDE.matcher(before).find();
    }

    /** Whether the other is counted in the same unit, and is a change where this is one. */
    boolean isOfOneKindWith(Quantity other) {
        boolean sameChange = bound == other.bound || (!bound.isChange() && !other.bound.isChange());
        return unit == other.unit && sameChange;
    }

    /** 理解度 and アンケート理解度 count the same thing. */
    boolean isNamedLike(Quantity other) {
        String one = name();
        String two = other.name();
        return !one.isEmpty() && !two.isEmpty() && (one.endsWith(two) || two.endsWith(one));
    }

    /** How far the other lies above this, as a goal: from the ends that decide whether it is reached. */
    public BigDecimal differenceTo(Quantity reached) {
        return switch (bound) {
            case AT_MOST, LESS -> reached.least.subtract(most);
            default -> reached.most.subtract(least);
        };
    }

    /** Whether this, as a goal, is not reached by the other. In doubt it is: 約90%, and the better end of a range. */
    boolean isMissedBy(Quantity reached) {
        return switch (bound) {
            case MORE -> reached.most.compareTo(least) <= 0;
            case AT_MOST -> reached.least.compareTo(most) > 0;
            case LESS -> reached.least.compareTo(most) >= 0;
            default -> reached.most.compareTo(least) < 0;
        };
    }
}
