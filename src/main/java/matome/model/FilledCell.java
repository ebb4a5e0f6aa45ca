package matome.model;

/**
 * One cell as the clerk left it.
 *
 * @param address as Excel shows it, for example {@code F12}
 * @param text what Excel shows, line ends as {@code \n}, outer white space gone; empty when blank
 */
public record FilledCell(String address, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** What a person sees of a raw text. */
    public static String tidy(String raw) {
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
