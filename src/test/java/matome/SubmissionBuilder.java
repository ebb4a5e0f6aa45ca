package matome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.Section;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import matome.workbook.FormWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A section's workbook as a clerk hands it in: {@code aSubmission().of("財政課").withRow(…)}. */
final class SubmissionBuilder {

    /** Forms and fillings that were made before; Excel's format is slow to write. */
    private static final Map<List<Object>, byte[]> MADE = new ConcurrentHashMap<>();

    private final List<List<String>> rows = new ArrayList<>();
    private String department = "経営政策部";
    private String section = "財政課";
    private FiscalYear year = new FiscalYear(2019);
    private Phase phase = Phase.RESULT;

    private SubmissionBuilder() {}

    static SubmissionBuilder aSubmission() {
        return new SubmissionBuilder();
    }

    SubmissionBuilder of(String name) {
        section = name;
        return this;
    }

    SubmissionBuilder in(String name) {
        department = name;
        return this;
    }

    SubmissionBuilder inYear(int value) {
        year = new FiscalYear(value);
        return this;
    }

    SubmissionBuilder planned() {
        phase = Phase.PLAN;
        return this;
    }

    /** From 総計・行革・その他 on, in the order of the form. */
    SubmissionBuilder withRow(String... texts) {
        rows.add(List.of(texts));
        return this;
    }

    /** A row of which only the title matters. */
    SubmissionBuilder withTitle(String title) {
        return withRow("総計", title, "年度末までに3件", "A", "3件を行った。");
    }

    byte[] bytes(Path home) throws IOException {
        Settings settings = SettingsReader.read(home.resolve("jobs"));
        Department of = settings.organization(year)
                .flatMap(o -> o.department(department))
                .orElseGet(() -> new Department("99", department, List.of()));
        Section by = of.sections().stream()
                .filter(s -> s.name().equals(section))
                .findFirst()
                .orElseGet(() -> new Section("9999", section, List.of(), false));
        List<Object> wanted = List.of(settings.digest(), year, phase, of, by, List.copyOf(rows));
        byte[] made = MADE.get(wanted);
        if (made == null) {
            made = filledIn(new FormWriter(settings).goalSheet(year, phase, of, by));
            MADE.put(wanted, made);
        }
        return made;
    }

    private byte[] filledIn(byte[] form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int heading = headingRow(sheet);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.getRow(heading + 1 + i), rows.get(i));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.getCell(i + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(texts.get(i));
        }
    }

    private static int headingRow(XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals("No.")) {
                return row.getRowNum();
            }
        }
        throw new IllegalStateException("the form has no heading");
    }
}
