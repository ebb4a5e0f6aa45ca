package matome.compare.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matome.model.LinkDecision;
import matome.model.Section;

/** Two years told backwards: each section then comes from those that it became. */
final class Swapped {

    private static final List<String> NOTHING = List.of("none");

    private Swapped() {}

    static Step of(Step step) {
        Map<String, Section> forebears = new LinkedHashMap<>();
        step.before().sections().values().forEach(old -> forebears.put(old.code(), backwards(old, step.now())));
        return new Step(
                in(step.before().year(), step.now(), step.now().sections()),
                in(step.now().year(), step.before(), forebears),
                List.of(),
                step.decisions().stream().map(Swapped::backwards).toList());
    }

    private static Hall in(int year, Hall hall, Map<String, Section> sections) {
        return new Hall(year, hall.departments(), sections, hall.rows());
    }

    private static Section backwards(Section old, Hall now) {
        List<String> heirs = now.successors(old.code());
        return new Section(old.code(), old.name(), heirs.isEmpty() ? NOTHING : heirs, false);
    }

    private static LinkDecision backwards(LinkDecision decision) {
        return new LinkDecision(
                decision.line(),
                decision.year(),
                decision.sectionBefore(),
                decision.titleBefore(),
                decision.section(),
                decision.title(),
                decision.same());
    }
}
