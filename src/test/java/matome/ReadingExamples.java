package matome;

import static matome.Example.cell;
import static matome.Example.changed;
import static matome.Example.file;
import static matome.Example.form;
import static matome.Example.typed;
import static matome.SubmissionBuilder.aSubmission;
import static matome.model.FindingCode.CELL_ERROR;
import static matome.model.FindingCode.COLUMN_MISSING;
import static matome.model.FindingCode.COLUMN_UNCLEAR;
import static matome.model.FindingCode.ENCRYPTED;
import static matome.model.FindingCode.MERGED_COLUMNS;
import static matome.model.FindingCode.MERGED_ROWS;
import static matome.model.FindingCode.NO_TABLE;
import static matome.model.FindingCode.NUMBER_TWICE;
import static matome.model.FindingCode.OTHER_FORMAT;
import static matome.model.FindingCode.OUTSIDE_TABLE;
import static matome.model.FindingCode.SEVERAL_SECTIONS;
import static matome.model.FindingCode.SEVERAL_TABLES;
import static matome.model.FindingCode.STRUCK_THROUGH;
import static matome.model.FindingCode.TOO_LARGE;
import static matome.model.FindingCode.TOO_MANY_PARTS;
import static matome.model.FindingCode.TOO_MANY_ROWS;
import static matome.model.FindingCode.TOO_MUCH_TEXT;
import static matome.model.FindingCode.TOO_SLOW;
import static matome.model.FindingCode.UNDER_NO_HEADING;
import static matome.model.FindingCode.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FindingCode;
import matome.settings.Limits;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import matome.workbook.FormReader;
import matome.workbook.Reading;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Files and tables that cannot be read, or not in one way alone. */
final class ReadingExamples {

    private ReadingExamples() {}

    static Stream<Example> all() {
        return Stream.concat(walls(), tables());
    }

    static SubmissionBuilder filled() {
        return aSubmission().withTitle("財政白書").withTitle("財務書類");
    }

    private static Stream<Example> walls() {
        return Stream.of(
                file(UNREADABLE, "input/財政課.xlsx", hall -> "表計算ではない".getBytes(StandardCharsets.UTF_8)),
                file(ENCRYPTED, "input/財政課.xlsx", hall -> encrypted(filled().bytes(hall.home()))),
                within(
                        TOO_LARGE,
                        "unpacked-megabytes: 1",
                        w -> w.addPicture(new byte[2 << 20], Workbook.PICTURE_TYPE_PNG)),
                within(TOO_MANY_PARTS, "parts: 40", w -> {
                    for (byte i = 0; i < 50; i++) {
                        w.addPicture(new byte[] {i}, Workbook.PICTURE_TYPE_PNG);
                    }
                }),
                within(TOO_MANY_ROWS, "rows: 1", w -> {}),
                within(TOO_MUCH_TEXT, "characters: 10", w -> {}),
                new Example(TOO_SLOW, ReadingExamples::tooSlow));
    }

    /** A form that stays not within one limit of the city. */
    private static Example within(FindingCode code, String limit, Example.Deed deed) {
        String key = limit.replaceFirst(": .*", ": ");
        return file(code, "input/財政課.xlsx", hall -> {
            Path city = hall.home().resolve("jobs/city.yml");
            Files.writeString(city, Files.readString(city).replaceFirst("(?m)^  " + key + "\\d+", "  " + limit));
            return changed(filled().bytes(hall.home()), deed);
        });
    }

    /** No time at all: a city cannot allow less than a second, and that is enough for any honest form. */
    private static Example.Said tooSlow(CityHall hall) throws IOException {
        Path copy = Files.write(hall.home().resolve("copy"), filled().bytes(hall.home()));
        Settings city = SettingsReader.read(hall.home().resolve("jobs"));
        Limits limits = city.limits();
        Limits hurried = new Limits(
                limits.fileBytes(),
                limits.unpackedBytes(),
                limits.parts(),
                limits.rows(),
                limits.characters(),
                Duration.ZERO);
        Settings settings = new Settings(
                city.city(),
                city.zone(),
                city.goals(),
                city.categories(),
                city.ratings(),
                city.pastRatings(),
                city.marks(),
                city.periods(),
                city.columns(),
                city.severities(),
                hurried,
                city.settling(),
                Optional.empty(),
                Optional.empty(),
                city.retention(),
                city.organizations(),
                city.sectionAddresses(),
                city.links(),
                city.jobs(),
                city.digest());
        return Example.said(((Reading.Unreadable) new FormReader(settings).read(copy)).why());
    }

    private static Stream<Example> tables() {
        return Stream.of(
                form(
                        NO_TABLE,
                        filled(),
                        w -> w.getSheetAt(0).removeRow(w.getSheetAt(0).getRow(6))),
                form(SEVERAL_TABLES, filled(), w -> {
                    w.cloneSheet(0);
                    cell(w, "D8").setCellValue("ほかの目標");
                }),
                form(SEVERAL_SECTIONS, filled(), w -> {
                    w.cloneSheet(0);
                    cell(w, "C4").setCellValue("企画政策課");
                }),
                form(COLUMN_UNCLEAR, filled(), typed("F7", "目標")),
                form(COLUMN_MISSING, filled(), typed("E7", "")),
                form(CELL_ERROR, filled(), w -> cell(w, "D8").setCellErrorValue(FormulaError.REF.getCode())),
                file(OTHER_FORMAT, "input/財政課.xlsx", hall -> strict(filled().bytes(hall.home()))),
                form(MERGED_COLUMNS, filled(), w -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("C8:D8"))),
                form(NUMBER_TWICE, filled(), typed("A9", "1")),
                form(MERGED_ROWS, filled(), w -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("C8:C9"))),
                form(UNDER_NO_HEADING, filled(), typed("G8", "追記")),
                form(OUTSIDE_TABLE, filled(), typed("I8", "担当 山田")),
                form(STRUCK_THROUGH, filled(), w -> {
                    XSSFFont struck = w.createFont();
                    struck.setStrikeout(true);
                    XSSFRichTextString text = new XSSFRichTextString("年度末までに3件または4件");
                    text.applyFont(8, 12, struck);
                    cell(w, "D8").setCellValue(text);
                }));
    }

    /** As Excel's list of formats calls 「Strict Open XML スプレッドシート」. */
    private static byte[] strict(byte[] form) throws IOException {
        return StrangeFiles.with(
                form,
                "_rels/.rels",
                xml -> xml.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    private static byte[] encrypted(byte[] plain) throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("himitsu");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(plain);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
