package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import matome.model.Sha256;

/** The style sheet and the script inside a page, and the policy that allows these and nothing else. */
record PageParts(String style, String script) {

    static final PageParts MORNING = new PageParts(read("/pages/morning.css"), read("/pages/morning.js"));

    String policy() {
        return "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(UTF_8))) + "'";
    }

    private static String read(String file) {
        try (InputStream part = PageParts.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(part, file).readAllBytes(), UTF_8);
            // a browser takes \r\n for \n before it compares
            return "\n" + text.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
