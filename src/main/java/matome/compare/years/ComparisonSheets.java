package matome.compare.years;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.Key;
import matome.model.ListedItem;
import matome.model.News;
import matome.model.YearComparison;

/** Lays the comparison of a whole city out for its readers: the city's, and each department's. */
public final class ComparisonSheets {

    private final YearComparison comparison;
    private final CityYear now;
    private final CityYear before;
    private final List<String> categories;
    private final Scales scales;
    private final Descent descent;
    private final Figures figures;

    /**
     * Sheets of one comparison.
     *
     * @param categories names of the plan categories in the city's order
     */
    public ComparisonSheets(YearComparison comparison, CityYear now, CityYear before, List<String> categories) {
        this.comparison = comparison;
        this.now = now;
        this.before = before;
        this.categories = List.copyOf(categories);
        this.scales = new Scales(now.scale(), before.scale());
        this.descent = new Descent(now.organization(), before.organization());
        this.figures = new Figures(scales, descent, now.items(), before.items());
    }

    public ComparisonSheet city() {
        return new ComparisonSheet(
                cityName(),
                now.year(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now.scale(),
                before.scale(),
                figures.total(cityName()),
                figures.byDepartment(),
                figures.byCategory(categories),
                worstFirst(comparison.items()),
                OrganizationChanges.of(descent, s -> true, s -> true),
                marks(),
                statedDate(sheet -> true, sheet -> true),
                now.edition());
    }

    /**
     * That of a department: its rows, those that ended in a section that would be at home in it, and those that went from
     * such a section to another department.
     */
    public ComparisonSheet of(Department department) {
        Figures its = figures.in(department);
        Optional<Department> origin = descent.origin(department);
        return new ComparisonSheet(
                cityName(),
                now.year(),
                Optional.of(department.name()),
                origin.map(Department::name).filter(name -> !Key.of(name).equals(Key.of(department.name()))),
                profile(now, department),
                origin.flatMap(old -> profile(before, old)),
                now.scale(),
                before.scale(),
                its.total(department.name()),
                its.bySection(department),
                its.byCategory(categories),
                worstFirst(items(department)),
                OrganizationChanges.of(
                        descent,
                        section -> department.section(section.code()).isPresent(),
                        old -> descent.isAtHomeIn(department, old)),
                marks(),
                statedDate(
                        sheet -> sheet.department().code().equals(department.code()),
                        sheet -> sheet.department().sections().stream()
                                .anyMatch(old -> descent.isAtHomeIn(department, old))),
                now.edition());
    }

    private List<ComparedItem> items(Department department) {
        return comparison.items().stream()
                .filter(item -> item.now().filter(row -> isIn(row, department)).isPresent()
                        || item.before()
                                .filter(row -> descent.isAtHomeIn(department, row.section()))
                                .isPresent())
                .toList();
    }

    private static boolean isIn(ListedItem row, Department department) {
        return row.department().code().equals(department.code());
    }

    private String cityName() {
        return sheets().findFirst().map(ConsolidatedSheet::city).orElse("");
    }

    private Stream<ConsolidatedSheet> sheets() {
        return Stream.concat(now.sheets().stream(), before.sheets().stream());
    }

    private static Optional<DepartmentProfile> profile(CityYear year, Department department) {
        return year.sheets().stream()
                .filter(sheet -> sheet.department().code().equals(department.code()))
                .findFirst()
                .flatMap(ConsolidatedSheet::profile);
    }

    private List<String> marks() {
        return Stream.of(before, now)
                .flatMap(year -> year.mark().stream())
                .distinct()
                .toList();
    }

    private Optional<LocalDate> statedDate(Predicate<ConsolidatedSheet> newer, Predicate<ConsolidatedSheet> older) {
        return Stream.concat(
                        now.sheets().stream().filter(newer),
                        before.sheets().stream().filter(older))
                .flatMap(sheet -> sheet.statedDate().stream())
                .max(Comparator.naturalOrder());
    }

    private List<ComparedItem> worstFirst(List<ComparedItem> inSheetOrder) {
        return inSheetOrder.stream()
                .sorted(Comparator.comparing(item -> News.of(item, now.scale())))
                .toList();
    }
}
