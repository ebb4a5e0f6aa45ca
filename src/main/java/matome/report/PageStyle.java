package matome.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import matome.model.Sha256;

/** The style sheet inside the page, and the policy that allows it and nothing else. */
record PageStyle(String text) {

    private static final String EVERY_PAGE = read();

    /** Prints a line above every page, where the browser can. */
    static PageStyle withRunning(String line) {
        return new PageStyle(EVERY_PAGE + "@media print { @page { @top-right { font: 9pt sans-serif; content: \""
                + escaped(line) + "\"; } } }\n");
    }

    String policy() {
        byte[] digest = Sha256.digest().digest(text.getBytes(UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** Every letter by its number, so that none can end the line. */
    private static String escaped(String line) {
        return line.codePoints()
                .mapToObj(letter -> "\\" + Integer.toHexString(letter) + " ")
                .collect(Collectors.joining());
    }

    private static String read() {
        try (InputStream style = PageStyle.class.getResourceAsStream("/pages/goal-sheet.css")) {
            String text = new String(
                    Objects.requireNonNull(style, "pages/goal-sheet.css").readAllBytes(), UTF_8);
            // a browser takes \r\n for \n before it compares
            return "\n" + text.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
