package matome.compare.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.OrganizationChange;
import matome.model.Section;
import matome.model.YearComparison;

/**
 * Puts the comparison of two years on sheets: one for each department, one for the city. Every row of the year before counts
 * to the department of this year that has taken over its section, so that the departments add up to the city; what nobody
 * took over stands on the city's sheet alone.
 */
public final class ComparisonSheets {

    private final CityYear now;
    private final CityYear before;
    private final List<String> categories;
    private final YearComparison comparison;
    private final Lineage lineage;
    private final Grouping grouping;
    private final List<OrganizationChange> changes;
    private final Comparator<ComparedItem> order;

    /**
     * Takes what {@link Comparison} made of both years.
     *
     * @param categories names of the plan categories, in the city's order
     */
    public ComparisonSheets(CityYear now, CityYear before, List<String> categories, YearComparison comparison) {
        this.now = now;
        this.before = before;
        this.categories = List.copyOf(categories);
        this.comparison = comparison;
        this.lineage = new Lineage(now.organization(), before.organization());
        this.grouping = new Grouping(lineage);
        this.changes = OrganizationChanges.between(lineage);
        this.order = new WorstFirst(now.scale());
    }

    /** One for each department of this year, in the organisation's order. */
    public List<ComparisonSheet> ofDepartments() {
        return now.sheets().stream().map(this::ofDepartment).toList();
    }

    private ComparisonSheet ofDepartment(ConsolidatedSheet sheet) {
        Department department = sheet.department();
        Predicate<ListedItem> here = item -> item.department().code().equals(department.code());
        Predicate<ListedItem> cameHere = old -> isHome(department, old.department(), old.section());
        List<ConsolidatedSheet> predecessors = predecessors(department);
        Optional<ConsolidatedSheet> old = old(department, predecessors);
        List<ComparedItem> items = comparison.items().stream()
                .filter(line -> line.now().filter(here).isPresent()
                        || line.before().filter(cameHere).isPresent())
                .toList();
        return sheet(
                Optional.of(department.name()),
                old.map(s -> s.department().name()).filter(name -> !name.equals(department.name())),
                sheet.profile(),
                old.flatMap(ConsolidatedSheet::profile),
                new Sides(
                        now.items().stream().filter(here).toList(),
                        before.items().stream().filter(cameHere).toList()),
                grouping::bySection,
                items,
                changes.stream().filter(change -> concerns(change, department)).toList());
    }

    /** The one for the whole city, by department. */
    public ComparisonSheet ofCity() {
        return sheet(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Sides(now.items(), before.items()),
                grouping::byDepartment,
                comparison.items(),
                changes);
    }

    private ComparisonSheet sheet(
            Optional<String> unit,
            Optional<String> unitBefore,
            Optional<DepartmentProfile> head,
            Optional<DepartmentProfile> headBefore,
            Sides sides,
            Function<Sides, Map<String, Sides>> parts,
            List<ComparedItem> items,
            List<OrganizationChange> organizationChanges) {
        List<AchievementPair> byPart = new ArrayList<>();
        parts.apply(sides).forEach((name, its) -> byPart.add(pair(name, its)));
        return new ComparisonSheet(
                now.sheets().isEmpty() ? "" : now.sheets().get(0).city(),
                now.year(),
                unit,
                unitBefore,
                head,
                headBefore,
                now.scale(),
                before.scale(),
                pair("", sides),
                byPart,
                categories.stream().map(name -> category(name, sides)).toList(),
                items.stream().sorted(order).toList(),
                organizationChanges,
                Stream.of(before, now)
                        .flatMap(y -> y.mark().stream())
                        .distinct()
                        .toList(),
                statedDate());
    }

    private AchievementPair category(String name, Sides sides) {
        Predicate<ListedItem> its = item -> item.initiative().categories().contains(name);
        return pair(
                name,
                new Sides(
                        sides.now().stream().filter(its).toList(),
                        sides.before().stream().filter(its).toList()));
    }

    private AchievementPair pair(String name, Sides sides) {
        return new AchievementPair(
                name,
                Achievement.of(initiatives(sides.now()), now.scale()),
                Achievement.of(initiatives(sides.before()), before.scale()));
    }

    private static List<Initiative> initiatives(List<ListedItem> items) {
        return items.stream().map(ListedItem::initiative).toList();
    }

    /** The departments of the year before of which sections now count to a department. */
    private List<ConsolidatedSheet> predecessors(Department department) {
        return before.sheets().stream()
                .filter(sheet -> sheet.department().sections().stream()
                        .anyMatch(section -> isHome(department, sheet.department(), section)))
                .toList();
    }

    private boolean isHome(Department department, Department oldDepartment, Section oldSection) {
        return lineage.home(oldDepartment, oldSection)
                .filter(home -> home.code().equals(department.code()))
                .isPresent();
    }

    /** Whose head can be set beside this one's: the department with the same code, else the only one it came from. */
    private static Optional<ConsolidatedSheet> old(Department department, List<ConsolidatedSheet> predecessors) {
        return predecessors.stream()
                .filter(sheet -> sheet.department().code().equals(department.code()))
                .findFirst()
                .or(() -> predecessors.stream()
                        .filter(sheet -> predecessors.size() == 1)
                        .findFirst());
    }

    private static boolean concerns(OrganizationChange change, Department department) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .anyMatch(place -> place.department().equals(department.name()));
    }

    private Optional<LocalDate> statedDate() {
        return Stream.of(now, before)
                .flatMap(year -> year.sheets().stream())
                .flatMap(sheet -> sheet.statedDate().stream())
                .max(LocalDate::compareTo);
    }
}
