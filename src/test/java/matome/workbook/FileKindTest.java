package matome.workbook;

import static matome.workbook.ReadingRoom.blankForm;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes under the name of a workbook. */
class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml, .xltx",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, .xlsb",
        "application/vnd.ms-excel.template.macroEnabled.main+xml, .xltm",
    })
    void aPackageOfAnotherKindIsCalledByItsName(String contentType, String name) {
        byte[] other = Parts.of(blankForm())
                .replace(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        contentType)
                .zipped();

        assertThat(unreadable(other)).isEqualTo(otherFormat(name));
    }

    @Test
    void theStrictFormatIsCalledByItsName() {
        byte[] strict = Parts.of(blankForm())
                .replace(
                        "_rels/.rels",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .zipped();

        assertThat(unreadable(strict)).isEqualTo(otherFormat("Strict Open XML"));
    }

    @Test
    void anOpenDocumentIsCalledByItsName() {
        byte[] ods = Parts.none()
                .put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .put("content.xml", "<office:document-content/>")
                .zipped();

        assertThat(unreadable(ods)).isEqualTo(otherFormat(".ods"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>', .xml",
        "'<html><table><tr><td>項目</td></tr></table></html>', .html",
    })
    void aTextThatExcelOpensIsCalledByItsName(String text, String name) {
        assertThat(unreadable(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(otherFormat(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "ppt/presentation.xml", "META-INF/MANIFEST.MF", "a.txt"})
    void anyOtherPackageIsNoWorkbook(String part) {
        assertThat(unreadable(Parts.none().put(part, "<x/>").zipped()))
                .isEqualTo(Finding.of(FindingCode.UNREADABLE, Place.FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WordDocument", "PowerPoint Document", "__properties_version1.0", "Book"})
    void anyOtherOldDocumentIsNoWorkbook(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);

            assertThat(List.of(FindingCode.UNREADABLE, FindingCode.OTHER_FORMAT))
                    .contains(unreadable(bytes.toByteArray()).code());
        }
    }

    @Test
    void macrosAreSaidAndNothingElseHappens() throws Exception {
        Clerk clerk = clerk().row(1, List.of("総計", "項目名"));
        clerk.workbook()
                .getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/xl/vbaProject.bin"), "application/vnd.ms-office.vbaProject")
                .getOutputStream()
                .write(new byte[] {1, 2, 3});

        assertThat(read(ReadingRoom.bytes(clerk.workbook())).remarks())
                .containsExactly(Finding.of(FindingCode.MACROS, Place.FILE));
    }

    @Test
    void macrosOfTheOldFormatAreSaidToo() throws IOException {
        try (HSSFWorkbook workbook = OldForm.withOneRow();
                POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(workbook.getBytes()), "Workbook");
            files.getRoot().createDirectory("_VBA_PROJECT_CUR");
            files.writeFilesystem(bytes);

            assertThat(read(bytes.toByteArray()).remarks()).containsExactly(Finding.of(FindingCode.MACROS, Place.FILE));
        }
    }

    private static Finding otherFormat(String name) {
        return Finding.of(FindingCode.OTHER_FORMAT, Place.FILE, name);
    }
}
