package matome.workbook;

/**
 * A cell as Excel shows it.
 *
 * @param text line ends as {@code \n}, outer white space gone
 * @param error whether Excel shows an error, or has no value to show
 */
record Shown(String text, boolean error) {

    static Shown text(String raw) {
        return new Shown(tidy(raw), false);
    }

    static Shown error(String what) {
        return new Shown(what, true);
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

    /** White space of every width, and the marks that take no room: a cell with nothing else in it is blank to people. */
    private static boolean isOuter(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
