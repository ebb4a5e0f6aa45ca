package matome.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.quantity.Context;

/** A word found in a sentence, with what stands before and after it; the circumstances that take its sting. */
record Wording(String before, String word, String after) {

    /** できなかった事業: the word belongs to the noun that follows, and the sentence tells of something else. */
    private static final Pattern NOUN = Pattern.compile("^(?!状況|状態|段階)(?:[\\p{IsHan}ァ-ヶー「『A-Za-z0-9０-９]|もの(?!の))");

    /** …事業があった: but when that is all it tells, it tells of the word. */
    private static final Pattern THERE_WERE = Pattern.compile("^の?[^、。]{1,15}(?:が|も)(?:あ[るっり]|残|生じ|発生)");

    /** できなかった場合に備え, との声, ことはない. */
    private static final Pattern IF_OR_SAID = Pattern.compile(
            "^た?(?:場合|とき|時|際|おそれ|恐れ|可能性|リスク|と(?:の|いう)(?:声|意見|指摘|要望|回答)|(?:こと|もの|課|件)?[はが](?:な[いか]|ゼロ|皆無))");

    /** 昨年度中止した…, but not 昨年度に引き続き. */
    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:一昨年|昨年|前年|過去|以前|平成[0-9０-９元]+年度)度?+" + "(?!より|[をとも]|並|比|から|に(?:比|引き続き|続)|の(?:実績|水準))[^。、]{0,25}$");

    /** 代わりに, 最終的に, 全て…した: told as overcome. */
    private static final Pattern OVERCOME = Pattern.compile(
            "代替|代わり|代えて|替えて|振替|振り替え|最終的に|年度内に|年度末までに|(?:全て|すべて|全[課件員校])[^、]*(?:した|できた)|目標[^、。]{0,10}?[をは]?(?:達成|上回|超え)");

    /** A sentence that says it so often says nothing more. */
    private static final int OFTEN = 20;

    static Stream<Wording> in(String sentence, Pattern words) {
        return words.matcher(sentence).results().limit(OFTEN).map(found -> of(sentence, found));
    }

    private static Wording of(String sentence, MatchResult found) {
        return new Wording(
                Context.before(sentence, found.start()), found.group(), Context.after(sentence, found.end()));
    }

    boolean belongsToANoun() {
        return NOUN.matcher(after).find() && !THERE_WERE.matcher(after).find();
    }

    boolean isOnlySupposed() {
        return IF_OR_SAID.matcher(after).find();
    }

    boolean isOfBefore() {
        return OF_BEFORE.matcher(before).find();
    }

    boolean isOvercome() {
        return OVERCOME.matcher(after).find();
    }

    boolean isInBrackets() {
        return Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
                > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
    }
}
