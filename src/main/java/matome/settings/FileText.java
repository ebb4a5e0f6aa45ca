package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** A settings file as text that can be added to: encoding, byte order mark and line ends stay what they are. */
record FileText(String text, Charset encoding) {

    static FileText of(byte[] bytes) {
        for (Charset encoding : new Charset[] {UTF_8, Source.WINDOWS_31J}) {
            try {
                return new FileText(
                        encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), encoding);
            } catch (CharacterCodingException other) {
                // the next one; settings that were read have one of the two
            }
        }
        throw new IllegalArgumentException("in no encoding of settings");
    }

    byte[] bytes() {
        return text.getBytes(encoding);
    }

    FileText with(String other) {
        return new FileText(other, encoding);
    }

    /** How the file ends its lines. */
    String lineEnd() {
        int feed = text.indexOf('\n');
        if (feed < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }
}
