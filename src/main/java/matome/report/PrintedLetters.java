package matome.report;

import java.nio.charset.Charset;

/** Which letters the reports can print, for those who want to know it before anything is printed. */
public final class PrintedLetters {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private PrintedLetters() {}

    /** Whether every letter of a text, with the marks that belong to it, is printed as itself and not as 〓. */
    public static boolean has(String text) {
        return isOnWindows(text) || Loaded.TEXT.hasLetters(text);
    }

    /** The typefaces have all of these but 外字; most workbooks hold no others, and need no typeface loaded. */
    private static boolean isOnWindows(String text) {
        boolean hasOwn = text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return !hasOwn && WINDOWS.newEncoder().canEncode(text);
    }

    /** They take most of a second to load. */
    private static final class Loaded {

        static final PrintableText TEXT = new PrintableText(new Typefaces());
    }
}
