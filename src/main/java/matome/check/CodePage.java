package matome.check;

import java.nio.charset.Charset;

/** The characters of Japanese Windows (CP932), which older systems are bound to. Java calls them windows-31j. */
final class CodePage {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    /** Two ways to write one sign: what Macs and web pages write, and what stands for it on Windows. */
    private static final String ELSEWHERE = "〜−‖—¢£¬¦\u00A0";

    private static final String ON_WINDOWS = "～－∥―￠￡￢￤ ";

    private CodePage() {}

    /** Whether a text comes back as it went, letter by letter: as most texts do. */
    static boolean carriesAll(String text) {
        return new String(text.getBytes(WINDOWS), WINDOWS).equals(text);
    }

    /** Whether a letter comes back as it went. What has no shape (a mark of direction) is not missed. */
    static boolean carries(String letter) {
        int first = letter.codePointAt(0);
        if (Character.getType(first) == Character.FORMAT || Character.isISOControl(first)) {
            return true;
        }
        return carriesAll(asOnWindows(letter));
    }

    private static String asOnWindows(String letter) {
        int at = ELSEWHERE.indexOf(letter);
        return at < 0 ? letter : ON_WINDOWS.substring(at, at + 1);
    }
}
