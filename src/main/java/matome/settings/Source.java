package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bytes of one settings file, read once, so that what is digested is what was understood. */
final class Source {

    /** Excel saves "CSV" in it; Java's "Shift_JIS" and "cp932" are other encodings and refuse or garble ① and ㈱. */
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final long MOST_BYTES = 1024 * 1024;

    private final String name;
    private final byte[] bytes;
    private final Faults faults;

    private Source(String name, byte[] bytes, Faults faults) {
        this.name = name;
        this.bytes = bytes;
        this.faults = faults;
    }

    static Optional<Source> open(Path file, Faults all) {
        return open(file, name(file), all);
    }

    /** Opens a file under the name by which its faults are told. */
    static Optional<Source> open(Path file, String name, Faults all) {
        Faults faults = all.of(name);
        try {
            return withinLimit(file, faults)
                    ? Optional.of(new Source(name, Files.readAllBytes(file), faults))
                    : Optional.empty();
        } catch (IOException e) {
            faults.add(0, SettingsProblem.FILE_UNREADABLE);
            return Optional.empty();
        }
    }

    /** A file as if it said this. */
    static Source of(Path file, byte[] bytes, Faults all) {
        return new Source(name(file), bytes, all.of(name(file)));
    }

    /** A file's name below the home, the same on every machine. */
    static String name(Path file) {
        return "jobs/" + file.getFileName();
    }

    private static boolean withinLimit(Path file, Faults faults) throws IOException {
        if (Files.notExists(file)) {
            faults.add(0, SettingsProblem.FILE_MISSING);
            return false;
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            faults.add(0, SettingsProblem.FILE_TOO_LARGE, size, MOST_BYTES);
        }
        return size <= MOST_BYTES;
    }

    Faults faults() {
        return faults;
    }

    /** The text in the first encoding that fits without a doubt; a byte order mark is no text. */
    Optional<String> text(List<Charset> encodings) {
        for (Charset encoding : encodings) {
            Decoded decoded = decode(encoding);
            if (decoded.whole()) {
                return Optional.of(decoded.text());
            }
        }
        faults.add(decode(UTF_8).lines(), SettingsProblem.ENCODING, names(encodings));
        return Optional.empty();
    }

    private static String names(List<Charset> encodings) {
        return encodings.stream()
                .map(e -> e.equals(WINDOWS_31J) ? "Shift_JIS" : e.name())
                .collect(Collectors.joining("、"));
    }

    private record Decoded(String text, boolean whole) {
        int lines() {
            return 1 + (int) text.chars().filter(c -> c == '\n').count();
        }
    }

    private Decoded decode(Charset encoding) {
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        boolean stopped = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true)
                .isError();
        String text = characters.flip().toString();
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, !stopped);
    }

    void addTo(MessageDigest digest) {
        digest.update((name + "\n" + bytes.length + "\n").getBytes(UTF_8));
        digest.update(bytes);
    }
}
