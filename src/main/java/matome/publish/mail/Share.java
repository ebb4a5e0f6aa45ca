package matome.publish.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * output/ as its readers get to it.
 *
 * @param place a share of Windows or the address of a page; empty when nobody said
 */
record Share(Optional<String> place) {

    private static final String WINDOWS = "\\\\";

    /** Where a file of output/ lies, its name parted by {@code /}. */
    MailBody.Link link(String label, String file) {
        if (place.isEmpty()) {
            return new MailBody.Link(label, "output/" + file, "");
        }
        String root = place.get();
        if (root.startsWith(WINDOWS)) {
            String path = root + "\\" + file.replace('/', '\\');
            return new MailBody.Link(label, path, "file:" + encoded(path.replace('\\', '/')));
        }
        String address = root + "/" + encoded(file);
        return new MailBody.Link(label, address, address);
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
