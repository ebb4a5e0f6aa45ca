package matome.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Spreadsheets in a format that is not ours to read, by what the file says of itself; its name decides nothing. */
final class FileKind {

    /** A part that says what the package is, is no longer. */
    private static final int LONGEST = 1 << 16;

    private static final Map<String, String> BY_CONTENT_TYPE = Map.of(
            "spreadsheetml.template.main+xml", ".xltx",
            "ms-excel.template.macroEnabled.main+xml", ".xltm",
            "ms-excel.addin.macroEnabled.main+xml", ".xlam",
            "ms-excel.sheet.binary.macroEnabled.main", ".xlsb");

    private static final Map<FileMagic, String> BY_BEGINNING = Map.of(
            FileMagic.XML, ".xml",
            FileMagic.HTML, ".html",
            FileMagic.BIFF2, "Excel 2.0",
            FileMagic.BIFF3, "Excel 3.0",
            FileMagic.BIFF4, "Excel 4.0");

    private FileKind() {}

    static Optional<String> foreign(FileMagic beginning) {
        return Optional.ofNullable(BY_BEGINNING.get(beginning));
    }

    static Optional<String> foreign(ZipFile zip) throws IOException {
        if (beginning(zip, "mimetype").contains("opendocument.spreadsheet")) {
            return Optional.of(".ods");
        }
        if (beginning(zip, "_rels/.rels").contains("purl.oclc.org/ooxml")) {
            return Optional.of("Strict Open XML");
        }
        String types = beginning(zip, "[Content_Types].xml");
        return List.copyOf(BY_CONTENT_TYPE.entrySet()).stream()
                .filter(e -> types.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String beginning(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // in whichever encoding: what is looked for is plain letters
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }
}
