package matome.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Section;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Sheets to print: the city's own of 令和元年度, and others made from it. */
final class Sheets {

    static final Section FINANCE = section("財政課");

    private static final DepartmentProfile PROFILE = new DepartmentProfile(
            "経営政策部長", "間野 雅之", "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く", new BigDecimal("44"), 5_445_323);

    private Sheets() {}

    static ConsolidatedSheet seed() {
        return sheet("経営政策部", Optional.of(PROFILE), seedEntries());
    }

    static ConsolidatedSheet of(List<Entry> entries) {
        return sheet("経営政策部", Optional.of(PROFILE), entries);
    }

    static ConsolidatedSheet empty() {
        ConsolidatedSheet sheet = sheet("会計課", Optional.empty(), List.of());
        return new ConsolidatedSheet(
                sheet.city(),
                sheet.cityGoal(),
                sheet.year(),
                sheet.department(),
                sheet.profile(),
                sheet.entries(),
                Optional.empty());
    }

    static ConsolidatedSheet sheet(String department, Optional<DepartmentProfile> profile, List<Entry> entries) {
        List<Section> sections = entries.stream().map(Entry::section).distinct().toList();
        return new ConsolidatedSheet(
                "東村山市",
                "将来都市像「人と人 人とみどりが響きあい 笑顔あふれる 東村山」の実現",
                new FiscalYear(2019),
                new Department("01", department, sections),
                profile,
                entries,
                Optional.of(LocalDate.of(2020, 5, 29)));
    }

    static Section section(String name) {
        return new Section(name, name, List.of(), false);
    }

    static Entry entry(int no, Section section, String title, String goal, String outcome) {
        return new Entry(
                no, section, new Initiative(Optional.empty(), Set.of("行革"), title, goal, Optional.of("A"), outcome));
    }

    private static List<Entry> seedEntries() {
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : seedRows()) {
            Section section = sections.computeIfAbsent(row.get("section"), Sheets::section);
            entries.add(new Entry(Integer.parseInt(row.get("no")), section, initiative(row)));
        }
        return entries;
    }

    private static Initiative initiative(CSVRecord row) {
        Set<String> categories =
                new LinkedHashSet<>(List.of(row.get("plan_category").split("[\\s・、]+")));
        return new Initiative(
                Optional.empty(),
                categories,
                row.get("item"),
                row.get("goal"),
                Optional.of(row.get("rating")),
                row.get("result"));
    }

    private static List<CSVRecord> seedRows() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader csv = new InputStreamReader(
                Objects.requireNonNull(Sheets.class.getResourceAsStream("/seed/reiwa-1-rows.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(csv).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
