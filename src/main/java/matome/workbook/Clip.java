package matome.workbook;

/** A text that has to fit into so many characters. */
public final class Clip {

    private Clip() {}

    /** The text, or as much of it as fits with … at its end; no character is cut in two. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
