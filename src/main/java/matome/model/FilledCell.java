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
}
