package matome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.model.Place;
import matome.model.Severity;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to come by a finding, from the front door: somebody puts a file somewhere, and Matome says something.
 *
 * @param happening what happens in a city hall; it tells what was said of the code
 */
record Example(FindingCode code, Happening happening) {

    /** What a person reads. */
    record Said(
            Severity severity,
            Place place,
            String problem,
            String remedy,
            String problemInEnglish,
            String remedyInEnglish) {}

    interface Happening {
        Said in(CityHall hall) throws IOException;
    }

    /** What a person does to a workbook. */
    interface Deed {
        void to(XSSFWorkbook workbook) throws IOException;
    }

    interface Bytes {
        byte[] in(CityHall hall) throws IOException;
    }

    private static final JsonMapper JSON = new JsonMapper();

    /** A section's form, filled in and then changed by a person's hand, that somebody checks. */
    static Example form(FindingCode code, SubmissionBuilder filled, Deed deed) {
        return file(code, "input/財政課.xlsx", hall -> changed(filled.bytes(hall.home()), deed));
    }

    /** A file that somebody checks. */
    static Example file(FindingCode code, String name, Bytes bytes) {
        return new Example(code, hall -> {
            hall.receives(name.replaceFirst("^input/", ""), bytes.in(hall));
            return asked(hall, code, "check", "--format", "json", name);
        });
    }

    /** A past year's file that somebody tries to take in. */
    static Example imported(FindingCode code, String name, Bytes bytes) {
        return new Example(code, hall -> {
            Files.write(hall.home().resolve(name), bytes.in(hall));
            return asked(hall, code, "import", "--dry-run", "--format", "json", name);
        });
    }

    private static Said asked(CityHall hall, FindingCode code, String... words) {
        Map<?, ?> japanese = found(hall.matome(words).out(), code);
        String[] inEnglish =
                Stream.concat(Stream.of("--lang", "en"), Stream.of(words)).toArray(String[]::new);
        Map<?, ?> english = found(hall.matome(inEnglish).out(), code);
        Place place = new Place(text(japanese, "sheet"), text(japanese, "cell"), no(japanese));
        return new Said(
                Severity.valueOf(text(japanese, "severity").orElseThrow()),
                place,
                text(japanese, "message").orElseThrow(),
                text(japanese, "fix").orElseThrow(),
                text(english, "message").orElseThrow(),
                text(english, "fix").orElseThrow());
    }

    /** Something that takes nights; the facts are asked from the database. */
    static Example nights(FindingCode code, Nights nights) {
        return new Example(code, hall -> {
            nights.pass(hall);
            return said(Recorded.finding(hall, code));
        });
    }

    interface Nights {
        void pass(CityHall hall) throws IOException;
    }

    static Said said(matome.model.Finding finding) {
        Messages japanese = Messages.japanese();
        Messages english = new Messages(Locale.ENGLISH);
        return new Said(
                finding.severity(),
                finding.place(),
                japanese.problem(finding),
                japanese.remedy(finding),
                english.problem(finding),
                english.remedy(finding));
    }

    static byte[] changed(byte[] form, Deed deed) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            deed.to(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A cell of the first sheet, for example F12. */
    static XSSFCell cell(XSSFWorkbook workbook, String address) {
        CellReference reference = new CellReference(address);
        XSSFSheet sheet = workbook.getSheetAt(0);
        XSSFRow row = sheet.getRow(reference.getRow());
        row = row == null ? sheet.createRow(reference.getRow()) : row;
        XSSFCell cell = row.getCell(reference.getCol());
        return cell == null ? row.createCell(reference.getCol()) : cell;
    }

    static Deed typed(String address, String text) {
        return workbook -> cell(workbook, address).setCellValue(text);
    }

    private static Map<?, ?> found(String json, FindingCode code) {
        Map<?, ?> file = (Map<?, ?>) JSON.readValue(json, List.class).get(0);
        List<?> findings = (List<?>) Objects.requireNonNull(file.get("findings"));
        return findings.stream()
                .map(f -> (Map<?, ?>) f)
                .filter(f -> code.code().equals(f.get("code")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + code.code() + " in " + json));
    }

    private static Optional<String> text(Map<?, ?> finding, String key) {
        return Optional.ofNullable(finding.get(key)).map(String::valueOf);
    }

    private static Optional<Integer> no(Map<?, ?> finding) {
        return Optional.ofNullable(finding.get("no")).map(n -> ((Number) n).intValue());
    }
}
