package matome.workbook;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.Key;

/** Recognises what people write into a table that is no initiative. */
final class RowWords {

    private static final Pattern NUMBER = Pattern.compile("(?:no\\.?|第)?\\(?([0-9]{1,6})\\)?[.号]?");
    private static final Pattern NUMBERING = Pattern.compile(NUMBER + "|[0-9]{1,6}(?:-[0-9]{1,3})+|.?");
    private static final Pattern SUBTOTAL = Pattern.compile("(?:小|中|合|総|総合|累)?計:?");
    private static final Pattern AMOUNT = Pattern.compile("[-+▲△(¥]*[0-9][0-9,.]*(?:%|件|人|名|円|千円|項目|個|事業)?\\)?");
    private static final Pattern REMARK =
            Pattern.compile("(?:※|\\*|\\(?注|備考|記入者|記入日|作成者|作成日|担当者|担当課|連絡先|内線|電話|問い?合わ?せ|出典|資料).*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\(?(?:以下余白|以下空白|余白|以上)\\)?");

    private RowWords() {}

    static OptionalInt number(String text) {
        Matcher written = NUMBER.matcher(word(text));
        return written.matches() ? OptionalInt.of(Integer.parseInt(written.group(1))) : OptionalInt.empty();
    }

    /** A number, or a single letter or sign that counts as one. */
    static boolean isNumbering(String text) {
        return NUMBERING.matcher(word(text)).matches();
    }

    static boolean isSubtotal(String text) {
        return SUBTOTAL.matcher(word(text)).matches();
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(word(text)).matches();
    }

    static boolean isMarkedAsRemark(String text) {
        return REMARK.matcher(word(text)).matches();
    }

    /** 以下余白. */
    static boolean isEnd(String text) {
        return END.matcher(word(text)).matches();
    }

    /** No such word is longer, and long texts need not be compared. */
    private static String word(String text) {
        return Key.of(text.substring(0, Math.min(text.length(), 100))).value().toLowerCase(Locale.ROOT);
    }
}
