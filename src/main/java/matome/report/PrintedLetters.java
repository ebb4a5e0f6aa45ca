package matome.report;

import java.nio.charset.Charset;

/** Which letters the reports can print, for those who want to know it before anything is printed. */
public final class PrintedLetters {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private PrintedLetters() {}

    /** Whether a letter, with the marks that belong to it, is printed as itself and not as 〓. */
    public static boolean has(String letter) {
        return isOnWindows(letter) || Loaded.TEXT.hasLetters(letter);
    }

    /** The typefaces were chosen for having all of these; most workbooks hold no others, and need no typeface loaded. */
    private static boolean isOnWindows(String letter) {
        return WINDOWS.newEncoder().canEncode(letter);
    }

    /** They take most of a second to load. */
    private static final class Loaded {

        static final PrintableText TEXT = new PrintableText(new Typefaces());
    }
}
