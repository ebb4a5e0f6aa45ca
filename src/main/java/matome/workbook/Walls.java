package matome.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Limits;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Lets a file come to POI only after its size, its parts and what they unpack to were measured. */
final class Walls {

    private static final int BUFFER = 1 << 16;

    /**
     * Elements and attributes of all parts. POI keeps each as an object of some 150 bytes; a filled form has some ten
     * thousand, a sheet of 100,000 formatted cells less than this.
     */
    private static final long MOST_MARKS = 1_000_000;

    private final Limits limits;

    Walls(Limits limits) {
        this.limits = limits;
        // POI's own guards stay up behind ours, but its ratio trips on honest workbooks with many cell styles
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(Math.min(limits.unpackedBytes(), 0xFFFFFFFFL));
        ZipSecureFile.setMaxFileCount(limits.parts());
    }

    Workbook open(Path file) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw CannotRead.over(FindingCode.TOO_LARGE, megabytes(limits.fileBytes()));
        }
        if (kindOf(file) == FileMagic.OOXML) {
            measure(file);
        } else {
            refuseHiddenPackage(file);
        }
        try {
            return WorkbookFactory.create(file.toFile(), null, true);
        } catch (EncryptedDocumentException e) {
            throw CannotRead.because(FindingCode.ENCRYPTED, e);
        } catch (OldExcelFormatException e) {
            throw new CannotRead(otherFormat("Excel 95"), e);
        }
    }

    private static Finding otherFormat(String format) {
        return Finding.of(FindingCode.OTHER_FORMAT, Place.FILE, format);
    }

    private static void refuse(Optional<String> format) {
        if (format.isPresent()) {
            throw new CannotRead(otherFormat(format.get()), null);
        }
    }

    private static FileMagic kindOf(Path file) throws IOException {
        FileMagic kind = FileMagic.valueOf(file.toFile());
        refuse(FileKind.foreign(kind));
        if (kind != FileMagic.OOXML && kind != FileMagic.OLE2) {
            throw new IOException("no workbook begins like this: " + kind);
        }
        return kind;
    }

    private void measure(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.parts()) {
                throw CannotRead.over(FindingCode.TOO_MANY_PARTS, limits.parts());
            }
            Unpacked all = new Unpacked();
            Set<String> names = new HashSet<>();
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!names.add(part.getName())) {
                    throw new ZipException("two parts have one name: " + part.getName());
                }
                unpack(zip, part, all);
            }
            refuse(FileKind.foreign(zip));
        }
    }

    /** POI knows a password that opens some packages by itself, past every wall here. */
    private static void refuseHiddenPackage(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new CannotRead(Finding.of(FindingCode.ENCRYPTED, Place.FILE), null);
            }
        }
    }

    /** What came out of the package so far. */
    private static final class Unpacked {
        private long bytes;
        private long marks;
    }

    /** Counts what really comes out, whatever the zip says its parts hold. */
    private void unpack(ZipFile zip, ZipEntry part, Unpacked all) throws IOException {
        byte[] buffer = new byte[BUFFER];
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(part), sum)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.bytes += read;
                all.marks += marks(buffer, read);
                Budget.stopIfGivenUp();
                check(all);
            }
        }
        if (sum.getValue() != part.getCrc()) {
            throw new ZipException("a part is not what it was when it was packed: " + part.getName());
        }
    }

    private void check(Unpacked all) {
        if (all.bytes > limits.unpackedBytes()) {
            throw CannotRead.over(FindingCode.TOO_LARGE, megabytes(limits.unpackedBytes()));
        }
        if (all.marks > MOST_MARKS) {
            throw CannotRead.over(FindingCode.TOO_MANY_PARTS, MOST_MARKS);
        }
    }

    /** Every element has a {@code <} and every attribute a {@code =}, in whichever part and encoding. */
    private static int marks(byte[] bytes, int length) {
        int marks = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '<' || bytes[i] == '=') {
                marks++;
            }
        }
        return marks;
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }
}
