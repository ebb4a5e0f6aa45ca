package matome.workbook;

/** Digits as some formats ask for them. */
final class JapaneseDigits {

    private JapaneseDigits() {}

    /** １２３. */
    static String wide(String text) {
        return translated(text, "０１２３４５６７８９");
    }

    /** 一二三, digit by digit. */
    static String kanji(String text) {
        return translated(text, "〇一二三四五六七八九");
    }

    private static String translated(String text, String digits) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                result.setCharAt(i, digits.charAt(c - '0'));
            }
        }
        return result.toString();
    }
}
