package matome.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import matome.check.LastYear;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Key;
import matome.model.LinkDecision;
import matome.model.Section;
import matome.model.SubmissionKey;
import matome.model.Unit;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;

/**
 * What every section had in force when the night began, read once: the threads that examine workbooks must not wait for
 * the database.
 */
final class Memory implements LastYear {

    private record Whose(FiscalYear year, String section) {}

    private final Settings settings;
    private final Map<Whose, List<Initiative>> initiatives = new HashMap<>();

    Memory(Settings settings) {
        this.settings = settings;
    }

    void fill(ConsolidatedSheets sheets) {
        for (FiscalYear year : sheets.years()) {
            if (settings.organization(new FiscalYear(year.value() + 1)).isEmpty()) {
                continue;
            }
            sheets.of(year).stream()
                    .flatMap(sheet -> sheet.entries().stream())
                    .forEach(e -> initiatives
                            .computeIfAbsent(new Whose(year, e.section().code()), w -> new ArrayList<>())
                            .add(e.initiative()));
        }
    }

    /** What the section of a key had the year before, and what people decided about it, as one text; empty for a key that has no rows. */
    String before(SubmissionKey key) {
        return settings.organization(key.year())
                .flatMap(o -> o.unit(key))
                .flatMap(Unit::section)
                .map(section -> before(key.year(), section).toString() + decided(key.year(), section))
                .orElse("");
    }

    private List<LinkDecision> decided(FiscalYear year, Section section) {
        return settings.links().stream()
                .filter(link ->
                        link.year().equals(year) && Key.of(link.section()).equals(Key.of(section.name())))
                .toList();
    }

    /** A section without predecessors goes on under its code. */
    @Override
    public List<Initiative> before(FiscalYear year, Section section) {
        FiscalYear before = year.before();
        Stream<String> codes =
                section.predecessors().isEmpty() ? Stream.of(section.code()) : section.predecessors().stream();
        return codes.flatMap(code ->
                        Objects.requireNonNullElse(initiatives.get(new Whose(before, code)), List.<Initiative>of())
                                .stream())
                .toList();
    }
}
