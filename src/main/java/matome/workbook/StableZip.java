package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's bytes without the clock in them: POI stamps every part with the moment of saving. */
public final class StableZip {

    /** To the very first moment of a zip's calendar, 1980-01-01, Java adds one that depends on the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    public static byte[] of(XSSFWorkbook workbook) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try {
            write(workbook, saved);
            return packedAgain(saved.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
    }

    /** For each part POI asks for a transformer, and Java looks into every jar for one before it takes its own. */
    private static void write(XSSFWorkbook workbook, ByteArrayOutputStream saved) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader jars = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            workbook.write(saved);
        } finally {
            thread.setContextClassLoader(jars);
        }
    }

    private static byte[] packedAgain(byte[] saved) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry again = new ZipEntry(part.getName());
                again.setTimeLocal(ALWAYS);
                out.putNextEntry(again);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
