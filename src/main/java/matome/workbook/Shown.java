package matome.workbook;

/**
 * A cell as Excel shows it.
 *
 * @param text line ends as {@code \n}, outer white space gone
 * @param error whether Excel shows an error, or something that we cannot tell
 * @param struck what of the text is struck through; empty when nothing is
 * @param computed whether a formula came to it
 */
record Shown(String text, boolean error, String struck, boolean computed) {

    static Shown text(String raw) {
        return new Shown(tidy(raw), false, "", false);
    }

    static Shown error(String what) {
        return new Shown(what, true, "", false);
    }

    Shown struckThrough(String piece) {
        return new Shown(text, error, tidy(piece), computed);
    }

    Shown asComputed() {
        return new Shown(text, error, struck, true);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    private static String tidy(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && isOuter(text.charAt(from))) {
            from++;
        }
        while (from < to && isOuter(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * White space of every width, and the marks that take no room: a cell with nothing else in it is blank to people.
     * Control characters stay, for somebody to say something about them.
     */
    private static boolean isOuter(char c) {
        return Character.isSpaceChar(c) || "\n\t\u200B\u2060\uFEFF".indexOf(c) >= 0;
    }
}
