package matome.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What 前身の課コード may name: sections of the year before, and no circle. In a circle each section of one year claims
 * the code of the next for its past; where a section also names its own code it stays what it was, and the circle ends.
 */
final class PredecessorChecks {

    private final OrganizationYear year;
    private final Faults faults;
    private final Map<String, OrganizationRow> changed = new LinkedHashMap<>();

    private PredecessorChecks(OrganizationYear year, Faults faults) {
        this.year = year;
        this.faults = faults;
        year.inFileOrder().stream()
                .filter(row ->
                        !row.section().predecessors().contains(row.section().code()))
                .forEach(row -> changed.putIfAbsent(row.section().code(), row));
    }

    static void run(OrganizationYear year, Optional<OrganizationYear> before, Faults faults) {
        PredecessorChecks checks = new PredecessorChecks(year, faults);
        before.ifPresent(checks::areKnown);
        checks.makeNoCircle();
    }

    private void areKnown(OrganizationYear before) {
        for (OrganizationRow row : year.rows()) {
            row.section().predecessors().stream()
                    .filter(code -> !before.holds(code))
                    .forEach(code -> faults.add(
                            row.line(),
                            SettingsProblem.PREDECESSOR_UNKNOWN,
                            code,
                            before.year().label()));
        }
    }

    /** Each circle is told once, at its first line. */
    private void makeNoCircle() {
        List<String> told = new ArrayList<>();
        for (String code : changed.keySet()) {
            List<String> circle = circle(code, List.of(code));
            if (!circle.isEmpty() && !told.contains(code)) {
                told.addAll(circle);
                faults.add(
                        Optional.ofNullable(changed.get(code)).orElseThrow().line(),
                        SettingsProblem.PREDECESSORS_IN_CIRCLE,
                        year.year().label(),
                        String.join("←", circle));
            }
        }
    }

    /** The codes from a section through its predecessors back to it; empty when no way leads back. */
    private List<String> circle(String start, List<String> way) {
        OrganizationRow last = changed.get(way.get(way.size() - 1));
        for (String code : last == null ? List.<String>of() : last.section().predecessors()) {
            List<String> further = with(way, code);
            if (code.equals(start)) {
                return further;
            }
            List<String> found = way.contains(code) ? List.of() : circle(start, further);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> with(List<String> way, String code) {
        List<String> further = new ArrayList<>(way);
        further.add(code);
        return further;
    }
}
