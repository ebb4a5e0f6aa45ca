package matome.compare.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.GoalSheet;
import matome.model.Initiative;
import matome.model.Key;
import matome.model.Organization;
import matome.model.Prefill;
import matome.model.Prefill.Past;
import matome.model.Prefill.Row;
import matome.model.Prefill.Source;
import matome.model.ProfilePrefill;
import matome.model.Section;

/**
 * What the forms of a year take over from the year before, through renamed, merged, moved and split sections. The rows of
 * a split section go to each of its successors: nobody but they can tell whose an item is now, and none may be lost.
 */
public final class Heritage {

    private final CityYear before;
    private final Descent descent;
    private final Map<String, List<Initiative>> items = new HashMap<>();

    public Heritage(Organization now, CityYear before) {
        this.before = before;
        this.descent = new Descent(now, before.organization());
        before.items()
                .forEach(row -> items.computeIfAbsent(row.section().code(), code -> new ArrayList<>())
                        .add(row.initiative()));
    }

    /** A section's rows of last year, those of merged sections one section after the other. */
    public Prefill ofLastYear(Section section) {
        List<Row> rows = past(section)
                .map(past -> new Row(toGoOnWith(past.item()), Optional.of(past)))
                .toList();
        return rows.isEmpty() ? Prefill.NOTHING : prefill(Source.LAST_YEAR, section, rows);
    }

    /** A section's plan of this year, each row beside what was said of it last year. */
    public Prefill of(Section section, GoalSheet plan) {
        List<Past> past = past(section).toList();
        List<Row> rows = plan.initiatives().stream()
                .map(item -> new Row(toGoOnWith(item), beforehand(item, past)))
                .toList();
        return prefill(Source.PLAN, section, rows);
    }

    /** A department's head, with what this year's plan says of it, if there is one. */
    public ProfilePrefill of(Department department, Optional<DepartmentProfile> plan) {
        Optional<Department> origin = descent.origin(department).filter(old -> goesOnAs(department, old));
        Optional<DepartmentProfile> past = origin.flatMap(this::profile);
        return new ProfilePrefill(
                lastYear(),
                plan,
                past,
                past.flatMap(p -> origin).map(Department::name).stream().toList(),
                origin.filter(old -> Key.of(old.name()).equals(Key.of(department.name())))
                        .isPresent());
    }

    /** One that still is what it was has not become another, whoever moved there. */
    private boolean goesOnAs(Department department, Department old) {
        return old.code().equals(department.code())
                || descent.now().departments().stream().noneMatch(d -> d.code().equals(old.code()));
    }

    /** The item with nothing said yet of how it went. */
    private static Initiative toGoOnWith(Initiative item) {
        return new Initiative(
                item.identity(), item.planCode(), item.categories(), item.title(), item.goal(), Optional.empty(), "");
    }

    private Prefill prefill(Source source, Section section, List<Row> rows) {
        List<String> sections = descent.predecessors(section).stream()
                .filter(old -> items.containsKey(old.code()))
                .map(Section::name)
                .toList();
        return new Prefill(source, lastYear(), sections, rows);
    }

    /** A year that is no real one says so wherever its numbers stand. */
    private String lastYear() {
        return before.year().label()
                + before.mark().map(mark -> "（" + mark + "）").orElse("");
    }

    private Optional<DepartmentProfile> profile(Department old) {
        return before.sheets().stream()
                .filter(sheet -> sheet.department().code().equals(old.code()))
                .findFirst()
                .flatMap(ConsolidatedSheet::profile);
    }

    private Stream<Past> past(Section section) {
        return descent.predecessors(section).stream().flatMap(old -> {
            List<String> offered =
                    descent.successors(old).stream().map(Section::name).toList();
            return Objects.requireNonNullElse(items.get(old.code()), List.<Initiative>of()).stream()
                    .map(item -> new Past(old.name(), item, offered));
        });
    }

    /** What the same item, by identity or else by name, was last year. */
    private static Optional<Past> beforehand(Initiative item, List<Past> past) {
        Key title = Key.of(item.title());
        return past.stream()
                .filter(p -> item.identity().isPresent()
                        && item.identity().equals(p.item().identity()))
                .findFirst()
                .or(() -> past.stream()
                        .filter(p -> Key.of(p.item().title()).equals(title))
                        .findFirst());
    }
}
