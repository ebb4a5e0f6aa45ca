package matome.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.HeadField;
import matome.model.Phase;
import matome.model.Section;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Makes the sample home's input/: the published sheet of one department, as its sections would have handed it in. */
final class SampleHome {

    private static final FiscalYear YEAR = new FiscalYear(2019);
    private static final String DEPARTMENT = "経営政策部";

    private final FormWriter writer;
    private final Department department;

    SampleHome(Settings settings) {
        this.writer = new FormWriter(settings);
        this.department = settings.organization(YEAR)
                .flatMap(o -> o.department(DEPARTMENT))
                .orElseThrow();
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        new SampleHome(SettingsReader.read(home.resolve("jobs"))).writeTo(home);
    }

    void writeTo(Path home) throws IOException {
        Path folder = home.resolve("input").resolve(YEAR.label()).resolve(DEPARTMENT);
        Files.createDirectories(folder);
        Files.write(folder.resolve("部の概要.xlsx"), departmentProfile());
        for (Section section : department.sections()) {
            Files.write(folder.resolve(section.name() + ".xlsx"), goalSheet(section));
        }
    }

    byte[] goalSheet(Section section) throws IOException {
        Clerk clerk = Clerk.opens(writer.goalSheet(YEAR, Phase.RESULT, department, section));
        List<CSVRecord> rows = rowsOf(section);
        for (int i = 0; i < rows.size(); i++) {
            clerk.row(i + 1, textsOf(rows.get(i)));
        }
        return clerk.saves();
    }

    byte[] departmentProfile() {
        return Clerk.opens(writer.departmentProfile(YEAR, Phase.RESULT, department))
                .head(HeadField.HEAD_TITLE, "経営政策部長")
                .head(HeadField.HEAD_NAME, "間野 雅之")
                .head(HeadField.DEPARTMENT_GOAL, "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く")
                .head(HeadField.STAFF, new BigDecimal(44))
                .head(HeadField.BUDGET, new BigDecimal(5_445_323))
                .saves();
    }

    static List<CSVRecord> rowsOf(Section section) throws IOException {
        return rowsOf("/seed/reiwa-1-rows.csv").stream()
                .filter(r -> r.get("section").equals(section.name()))
                .toList();
    }

    static List<CSVRecord> rowsOf(String seed) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(SampleHome.class.getResourceAsStream(seed)), StandardCharsets.UTF_8));
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            return rows.getRecords();
        }
    }

    /** From 総計・行革・その他 on, in the order of the form. */
    static List<String> textsOf(CSVRecord row) {
        return List.of(
                row.get("plan_category"), row.get("item"), row.get("goal"), row.get("rating"), row.get("result"));
    }
}
