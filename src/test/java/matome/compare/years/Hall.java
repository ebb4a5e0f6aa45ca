package matome.compare.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Organization;
import matome.model.Rating;
import matome.model.Section;

/** A generated city hall in one year: which section is in which department, and what each has taken upon itself. */
record Hall(int year, Map<String, String> departments, Map<String, Section> sections, List<KnownRow> rows) {

    static final List<Rating> SCALE =
            List.of(new Rating("A", List.of(), "達成", true, true), new Rating("B", List.of(), "未達成", false, true));

    Hall {
        departments = new LinkedHashMap<>(departments);
        sections = new LinkedHashMap<>(sections);
        rows = new ArrayList<>(rows);
    }

    /** Four departments of a few sections, each with what all have and a handful of its own. */
    static Hall founded(int year, Random random, Titles titles) {
        Hall hall = new Hall(year, Map.of(), Map.of(), List.of());
        for (int i = 101; i < 117; i++) {
            String code = String.valueOf(i);
            hall.sections.put(code, new Section(code, "課" + code, List.of(), false));
            hall.departments.put(code, String.valueOf(1 + i % 4));
            Titles.COMMONPLACE.forEach(name -> hall.rows.add(new KnownRow(code, name, name, "A", Optional.empty())));
            for (int row = 3 + random.nextInt(4); row > 0; row--) {
                String name = titles.fresh();
                Optional<String> identity = random.nextInt(4) == 0 ? Optional.of(code + name) : Optional.empty();
                hall.rows.add(new KnownRow(code, name, titles.written(name, year), "A", identity));
            }
        }
        return hall;
    }

    List<String> successors(String old) {
        return sections.values().stream()
                .filter(s -> s.predecessors().isEmpty()
                        ? s.code().equals(old)
                        : s.predecessors().contains(old))
                .map(Section::code)
                .toList();
    }

    CityYear cityYear() {
        List<Department> all = departments.values().stream()
                .distinct()
                .sorted()
                .map(this::department)
                .toList();
        return new CityYear(
                new Organization(new FiscalYear(year), all),
                all.stream().map(this::sheet).toList(),
                SCALE,
                Optional.empty());
    }

    private Department department(String code) {
        return new Department(
                code,
                "第" + code + "部",
                sections.values().stream()
                        .filter(s -> code.equals(departments.get(s.code())))
                        .toList());
    }

    private ConsolidatedSheet sheet(Department department) {
        List<KnownRow> its = rowsOf(department);
        List<Entry> entries = IntStream.range(0, its.size())
                .mapToObj(i -> new Entry(i + 1, section(its.get(i)), initiative(its.get(i))))
                .toList();
        return new ConsolidatedSheet(
                "見本市", "目標", new FiscalYear(year), department, Optional.empty(), entries, Optional.empty());
    }

    Department department(KnownRow row) {
        return department(Optional.ofNullable(departments.get(row.section())).orElseThrow());
    }

    List<KnownRow> rowsOf(Department department) {
        return department.sections().stream()
                .flatMap(s -> rows.stream().filter(row -> row.section().equals(s.code())))
                .toList();
    }

    Section section(KnownRow row) {
        return Optional.ofNullable(sections.get(row.section())).orElseThrow();
    }

    private Initiative initiative(KnownRow row) {
        return new Initiative(
                row.identity(), Set.of("行革"), row.title(), "3件を実施する。", Optional.of(row.rating()), (year % 10) + "件を実施した。");
    }
}
