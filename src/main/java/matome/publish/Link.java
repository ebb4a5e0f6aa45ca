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

    /** As an address: every letter that could be taken for something else by its number. */
    String href() {
        StringBuilder href = new StringBuilder();
        for (byte letter : path.getBytes(UTF_8)) {
            boolean plain = letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
            if (plain || UNRESERVED.indexOf(letter) >= 0) {
                href.append((char) letter);
            } else {
                href.append("%%%02X".formatted(letter));
            }
        }
        return href.toString();
    }
}
