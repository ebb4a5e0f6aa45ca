package matome.workbook.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Organization;
import matome.model.Section;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Sheets to write: the city's own of 令和元年度, and others made from it. */
final class Sheets {

    static final Settings SETTINGS = SettingsReader.read(Path.of("jobs"));
    static final Optional<DepartmentProfile> PROFILE = Optional.of(new DepartmentProfile(
            "経営政策部長", "間野 雅之", "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く", new BigDecimal("44"), 5_445_323));

    private static final FiscalYear YEAR = new FiscalYear(2019);

    private Sheets() {}

    static ConsolidatedSheet seed() throws IOException {
        Map<String, Section> sections = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : seedRows()) {
            Section section = sections.computeIfAbsent(row.get("section"), Sheets::section);
            Set<String> categories =
                    new LinkedHashSet<>(List.of(row.get("plan_category").split("[\\s・、]+")));
            entries.add(new Entry(
                    Integer.parseInt(row.get("no")),
                    section,
                    new Initiative(
                            Optional.empty(),
                            categories,
                            row.get("item"),
                            row.get("goal"),
                            Optional.of(row.get("rating")),
                            row.get("result"))));
        }
        return sheet("経営政策部", PROFILE, entries);
    }

    static ConsolidatedSheet of(Initiative... initiatives) {
        List<Entry> entries = IntStream.range(0, initiatives.length)
                .mapToObj(i -> new Entry(i + 1, section("財政課"), initiatives[i]))
                .toList();
        return sheet("経営政策部", PROFILE, entries);
    }

    static ConsolidatedSheet empty() {
        return sheet("会計課", Optional.empty(), List.of());
    }

    static ConsolidatedSheet sheet(String name, Optional<DepartmentProfile> profile, List<Entry> entries) {
        List<Section> sections = entries.stream().map(Entry::section).distinct().toList();
        return new ConsolidatedSheet(
                "東村山市",
                "将来都市像「人と人 人とみどりが響きあい 笑顔あふれる 東村山」の実現",
                YEAR,
                new Department(name, name, sections),
                profile,
                entries,
                Optional.of(LocalDate.of(2020, 5, 29)));
    }

    static Initiative initiative(String title, String goal, String outcome) {
        return new Initiative(Optional.empty(), Set.of("行革"), title, goal, Optional.of("A"), outcome);
    }

    static CityYear city(Optional<String> mark, ConsolidatedSheet... sheets) {
        List<Department> departments =
                List.of(sheets).stream().map(ConsolidatedSheet::department).toList();
        return new CityYear(new Organization(YEAR, departments), List.of(sheets), SETTINGS.ratings(YEAR), mark);
    }

    private static Section section(String name) {
        return new Section(name, name, List.of(), false);
    }

    private static List<CSVRecord> seedRows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(
                Path.of("src/test/resources/seed/reiwa-1-rows.csv"), java.nio.charset.StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }
}
