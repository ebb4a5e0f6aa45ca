package matome.workbook;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Prefill;

/**
 * What one workbook is handed out for.
 *
 * @param unit the section's name, or the department's for 部の概要
 * @param code the same one's code
 */
record Issue(Form form, FiscalYear year, Phase phase, Department department, String unit, String code) {

    /** What the form already says when the clerk opens it; empty for what the clerk writes. */
    String prefilled(HeadField field) {
        return switch (field) {
            case FISCAL_YEAR -> year.label();
            case PHASE -> phase.label();
            case DEPARTMENT -> department.name();
            case SECTION -> unit;
            default -> "";
        };
    }

    /** 令和元年度目標管理シート（結果報告）. */
    String title(Messages words) {
        return words.text("form.title", year.label(), form.label(), phase.label());
    }

    /**
     * One identity for each row that is framed. A row that is carried over keeps its own; the others are numbered, the same
     * in every copy, and never by a number that is taken.
     */
    List<String> identities(Prefill prefill) {
        List<String> carried = prefill.rows().stream()
                .map(row -> row.item().identity().orElse(""))
                .toList();
        Set<String> taken = new HashSet<>(carried);
        Iterator<String> fresh = IntStream.iterate(1, n -> n + 1)
                .mapToObj(this::identity)
                .filter(identity -> !taken.contains(identity))
                .iterator();
        Set<String> given = new LinkedHashSet<>();
        for (int i = 0; i < GoalSheetLayout.framed(carried.size()); i++) {
            String own = i < carried.size() ? carried.get(i) : "";
            if (own.isEmpty() || !given.add(own)) {
                given.add(fresh.next());
            }
        }
        return List.copyOf(given);
    }

    private String identity(int position) {
        return String.format(Locale.ROOT, "%d-%s-%02d", year.value(), code, position);
    }
}
