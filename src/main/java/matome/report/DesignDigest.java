package matome.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import matome.model.Sha256;

/**
 * A design and its styles on one release of Java, which breaks the lines and packs the file, as one short text to
 * compare.
 */
final class DesignDigest {

    private DesignDigest() {}

    static String of(byte[]... texts) {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(String.valueOf(Runtime.version().feature()).getBytes(UTF_8));
        for (byte[] text : texts) {
            sha256.update(Sha256.digest().digest(text));
        }
        return Sha256.hex(sha256.digest());
    }
}
