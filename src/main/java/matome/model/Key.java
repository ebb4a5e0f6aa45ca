package matome.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * What two texts have in common when a person would call them the same word: full and half width, blanks, line breaks,
 * invisible characters and kinds of dashes do not count. Keys are compared, never printed.
 */
public record Key(String value) {

    public static Key of(String text) {
        String visible = Normalizer.normalize(text, Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "")
                .replaceAll("[〜～]", "~")
                .replaceAll("[‐‑‒–—―−－]", "-");
        // what has gone may have kept a letter and its mark (か and ゛) apart
        return new Key(Normalizer.normalize(visible, Form.NFKC));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
