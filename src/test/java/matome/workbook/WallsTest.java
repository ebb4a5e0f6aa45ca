package matome.workbook;

import static matome.workbook.ReadingRoom.blankForm;
import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Limits;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final Finding BROKEN = Finding.of(FindingCode.UNREADABLE, Place.FILE);

    @Test
    void nothingIsNoWorkbook() {
        assertThat(unreadable(new byte[0])).isEqualTo(BROKEN);
    }

    @Test
    void textIsNoWorkbookWhateverItIsCalled() {
        assertThat(unreadable("No.,項目,目標\n1,a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(BROKEN);
        assertThat(unreadable("お疲れさまです".getBytes(StandardCharsets.UTF_16))).isEqualTo(BROKEN);
    }

    @Test
    void aTruncatedWorkbookIsBroken() {
        byte[] form = blankForm();

        assertThat(unreadable(Arrays.copyOf(form, form.length / 2))).isEqualTo(BROKEN);
        assertThat(unreadable(Arrays.copyOf(form, form.length - 10))).isEqualTo(BROKEN);
    }

    @Test
    void aWorkbookWithADamagedPartIsBroken() {
        byte[] form = blankForm();
        form[form.length / 3] ^= 0x55;

        assertThat(unreadable(form)).isEqualTo(BROKEN);
    }

    @Test
    void whateverIsWrongWithAFileItIsAFindingAndNeverAnException() {
        byte[] form = blankForm();
        Random random = new Random(7);

        for (int i = 0; i < 60; i++) {
            byte[] damaged = form.clone();
            random.ints(3, 0, damaged.length).forEach(at -> damaged[at] = (byte) random.nextInt());
            assertThat(ReadingRoom.reading(damaged)).isNotNull();
        }
    }

    @Test
    void aWordDocumentIsNoWorkbook() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("目標");
            document.write(bytes);

            assertThat(unreadable(bytes.toByteArray())).isEqualTo(BROKEN);
        }
    }

    @Test
    void aPasswordIsSaidToBeOne() throws IOException, GeneralSecurityException {
        assertThat(unreadable(encrypted(blankForm()))).isEqualTo(Finding.of(FindingCode.ENCRYPTED, Place.FILE));
    }

    @Test
    void aFileMayNotBeTooLarge() {
        assertThat(refused(blankForm(), new Limits(1000, 1 << 30, 500, 500, 1 << 30, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_LARGE, Place.FILE, "1"));
    }

    @Test
    void aFileMayNotUnpackToTooMuch() {
        byte[] bomb = repacked(blankForm(), "xl/media/image1.png", new byte[50 << 20]);

        assertThat(refused(bomb, new Limits(1 << 20, 20 << 20, 500, 500, 1 << 30, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_LARGE, Place.FILE, "20"));
    }

    @Test
    void aFileMayNotHaveTooManyParts() {
        assertThat(refused(blankForm(), new Limits(1 << 20, 1 << 30, 5, 500, 1 << 30, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_MANY_PARTS, Place.FILE, "5"));
    }

    @Test
    void aTextThatIsStoredOnceAndShownAThousandTimesCountsAThousandTimes() {
        String shared = "長".repeat(30_000);
        byte[] bomb = ReadingRoom.bytes(byHand(s -> {
            for (int row = 1; row <= 1000; row++) {
                put(s, row, List.of("", "", shared));
            }
        }));

        assertThat(refused(bomb, new Limits(1 << 20, 1 << 30, 500, 5000, 2_000_000, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_MUCH_TEXT, Place.FILE, "2000000"));
    }

    @Test
    void aTableMayNotHaveTooManyRows() {
        byte[] form =
                clerk().row(1, List.of("総計", "甲")).row(2, List.of("総計", "乙")).saves();

        assertThat(refused(form, new Limits(1 << 20, 1 << 30, 500, 1, 1 << 30, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_MANY_ROWS, Place.FILE, "1"));
    }

    @Test
    void readingMayNotTakeTooLong() {
        assertThat(refused(blankForm(), new Limits(1 << 20, 1 << 30, 500, 500, 1 << 30, Duration.ZERO)))
                .isEqualTo(Finding.of(FindingCode.TOO_SLOW, Place.FILE, "0"));
    }

    @Test
    void aCopyThatIsNotThereIsNotTheSectionsFault() {
        FormReader reader = new FormReader(SampleCity.settings());

        assertThatThrownBy(() -> reader.read(Path.of("no-such-copy.xlsx"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aSmallFileThatUnpacksToMillionsOfCellsIsRefusedBeforeItIsOpened() {
        byte[] cells = ("<row>" + "<c/>".repeat(10_000_000) + "</row>").getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = repacked(blankForm(), "xl/worksheets/sheet9.xml", cells);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refused(bomb, new Limits(10 << 20, 50 << 20, 500, 500, 1 << 30, Duration.ofMinutes(1))))
                .isEqualTo(Finding.of(FindingCode.TOO_MANY_PARTS, Place.FILE, "1000000"));
    }

    private static Finding refused(byte[] file, Limits limits) {
        return unreadable(file, SampleCity.settings(limits));
    }

    private static byte[] encrypted(byte[] form) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("himitsu");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(form);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] repacked(byte[] form, String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
