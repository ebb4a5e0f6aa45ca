package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file that the morning page leads to.
 *
 * @param label what a reader sees of it
 * @param path where it lies, seen from output/, parted by {@code /}
 */
public record Link(String label, String path) {

    private static final String UNRESERVED = "-._~/";

    /**
     * As an address: letters stay as they are, in any script, and all else that could be taken for something is written by
     * its number. Numbers throughout would double the page of a large city.
     */
    String href() {
        StringBuilder href = new StringBuilder();
        path.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0) {
                href.appendCodePoint(letter);
            } else {
                for (byte number : Character.toString(letter).getBytes(UTF_8)) {
                    href.append("%%%02X".formatted(number));
                }
            }
        });
        return href.toString();
    }
}
