package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package taken to pieces, to be put together otherwise. */
final class Parts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    static Parts none() {
        return new Parts();
    }

    static Parts of(byte[] zip) {
        Parts all = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                all.parts.put(part.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] get(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    Parts put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Parts put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Parts remove(String name) {
        parts.remove(name);
        return this;
    }

    Parts replace(String name, String old, String by) {
        return put(name, new String(get(name), StandardCharsets.UTF_8).replace(old, by));
    }

    byte[] zipped() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
