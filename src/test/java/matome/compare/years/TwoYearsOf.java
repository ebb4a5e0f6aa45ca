package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.LinkDecision;
import matome.model.ListedItem;
import matome.model.Organization;
import matome.model.Section;
import matome.model.YearComparison;

/** Two years of two sections, 企画課 and 財政課, for one test: a row is written 企画課:項目, with its identity after an @ or its plan code after a #. */
final class TwoYearsOf {

    private final List<LinkDecision> decisions = new ArrayList<>();
    private final CityYear now;
    private final CityYear before;

    private TwoYearsOf(List<String> before, List<String> now) {
        this.before = year(2018, before);
        this.now = year(2019, now);
    }

    static TwoYearsOf rows(List<String> before, List<String> now) {
        return new TwoYearsOf(before, now);
    }

    TwoYearsOf decided(String now, String before, boolean same) {
        decisions.add(new LinkDecision(
                decisions.size() + 2,
                new FiscalYear(2019),
                section(now),
                title(now),
                section(before),
                title(before),
                same));
        return this;
    }

    YearComparison compared() {
        return YearComparisons.of(now, before, decisions, Optional.empty());
    }

    /** Each line in short: what became of what, and by what it is known. */
    List<String> told() {
        return compared().items().stream().map(TwoYearsOf::told).toList();
    }

    List<String> proposed() {
        return compared().proposals().stream()
                .map(p -> named(p.now()) + " ? " + named(p.before()))
                .toList();
    }

    private static String told(ComparedItem item) {
        return item.now().map(TwoYearsOf::named).orElse("") + " < "
                + item.before().map(TwoYearsOf::named).orElse("") + " " + item.relation() + " " + item.evidence();
    }

    private static String named(ListedItem item) {
        return item.initiative().title().replace("\n", "/");
    }

    private static CityYear year(int value, List<String> rows) {
        List<Section> sections = List.of(section("01", "企画課"), section("02", "財政課"));
        Department department = new Department("1", "政策部", sections);
        List<Entry> entries = IntStream.range(0, rows.size())
                .mapToObj(i -> new Entry(
                        i + 1,
                        sections.stream()
                                .filter(s -> s.name().equals(section(rows.get(i))))
                                .findFirst()
                                .orElseThrow(),
                        initiative(rows.get(i))))
                .toList();
        FiscalYear year = new FiscalYear(value);
        ConsolidatedSheet sheet =
                new ConsolidatedSheet("市", "目標", year, department, Optional.empty(), entries, Optional.empty());
        return new CityYear(new Organization(year, List.of(department)), List.of(sheet), Hall.SCALE, Optional.empty());
    }

    private static Section section(String code, String name) {
        return new Section(code, name, List.of(), false);
    }

    private static Initiative initiative(String row) {
        return new Initiative(
                after(row, '@'),
                after(row, '#'),
                Set.of("行革"),
                title(row).replaceFirst("[@#].*", ""),
                "目標",
                Optional.of("A"),
                "");
    }

    private static Optional<String> after(String row, char sign) {
        int at = row.indexOf(sign);
        return at < 0 ? Optional.empty() : Optional.of(row.substring(at + 1));
    }

    private static String section(String row) {
        return row.split(":", 2)[0];
    }

    private static String title(String row) {
        return row.split(":", 2)[1];
    }
}
