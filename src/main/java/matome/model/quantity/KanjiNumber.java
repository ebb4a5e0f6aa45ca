package matome.model.quantity;

/** A number up to 9,999 in digits or kanji: 31, 三十一, 三一, 二〇二〇, 元. */
public final class KanjiNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private KanjiNumber() {}

    public static int of(String text) {
        if (text.equals("元")) {
            return 1;
        }
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : of(text.substring(0, ten));
            return tens * 10 + (ten + 1 == text.length() ? 0 : of(text.substring(ten + 1)));
        }
        return text.chars().map(KanjiNumber::digit).reduce(0, (number, digit) -> number * 10 + digit);
    }

    private static int digit(int c) {
        int kanji = DIGITS.indexOf(c);
        return kanji >= 0 ? kanji : Character.digit(c, 10);
    }
}
