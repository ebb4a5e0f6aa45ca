package matome.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.Section;

/** Reads the lines of organization.csv, each for itself. */
final class OrganizationFile {

    private static final List<String> NEEDED = List.of("年度", "部コード", "部", "課コード", "課", "並び順");
    private static final List<String> OPTIONAL = List.of("前身の課コード", "庶務担当", "宛先");
    private static final List<String> YES = List.of("○", "〇", "◯", "1", "はい");
    private static final int LAST = 999_999;

    private OrganizationFile() {}

    /** The lines whose year is known; empty when the file is no table. */
    static Optional<List<OrganizationRow>> read(Source source) {
        List<String> possible =
                Stream.concat(NEEDED.stream(), OPTIONAL.stream()).toList();
        return CsvTable.read(source, NEEDED, possible)
                .map(table ->
                        table.rows().stream().flatMap(row -> row(row).stream()).toList());
    }

    private static Optional<OrganizationRow> row(CsvTable.Row row) {
        Value year = row.required("年度");
        Optional<FiscalYear> known = year.text().isEmpty() ? Optional.empty() : year.year();
        String departmentCode = code(row.required("部コード").text());
        String department = row.required("部").text();
        Section section = section(row);
        int order = order(row);
        List<String> addresses = MailAddress.several(row.cell("宛先"));
        return known.map(
                y -> new OrganizationRow(year.line(), y, departmentCode, department, order, section, addresses));
    }

    private static Section section(CsvTable.Row row) {
        return new Section(
                code(row.required("課コード").text()),
                row.required("課").text(),
                predecessors(row.cell("前身の課コード").text()),
                lead(row.cell("庶務担当")));
    }

    private static int order(CsvTable.Row row) {
        Value order = row.required("並び順");
        return order.text().isEmpty() ? LAST : order.number(0, LAST).orElse(LAST);
    }

    private static List<String> predecessors(String written) {
        return Arrays.stream(written.split("[・、;；,，\\s\u3000]+"))
                .map(OrganizationFile::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Codes are compared letter by letter later on, so ０１ becomes 01 here. */
    private static String code(String written) {
        return Key.of(written).value();
    }

    private static boolean lead(Value mark) {
        boolean yes = YES.stream().anyMatch(m -> Key.of(m).equals(Key.of(mark.text())));
        if (!yes && !mark.text().isEmpty()) {
            mark.fault(SettingsProblem.NOT_A_MARK, mark.key(), mark.text(), String.join("、", YES));
        }
        return yes;
    }
}
