package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Prefill;
import matome.model.Prefill.Source;
import matome.settings.Settings;

/** How to fill in a 目標管理シート, step by step. */
record GuideSteps(Messages words, Issue issue, Settings settings) {

    List<String> forGoals(Prefill prefill) {
        List<String> steps = new ArrayList<>(numbered(words, "form.guide.goal.", 2));
        if (prefill.source() != Source.NOTHING) {
            steps.add(words.text("form.guide.carried." + prefill.source(), prefill.lastYear()));
        }
        steps.add(categories());
        planCode(settings).ifPresent(label -> steps.add(words.text("form.guide.plan-code", label)));
        steps.addAll(ofPhase());
        if (prefill.hasPast()) {
            steps.add(words.text("form.guide.past", prefill.lastYear()));
        }
        steps.add(words.text("form.guide.rows"));
        return steps;
    }

    private String categories() {
        List<String> combinable = Choices.combinable(settings.categories());
        return combinable.size() < 2
                ? words.text("form.guide.category", label(Column.CATEGORY))
                : words.text(
                        "form.guide.categories",
                        label(Column.CATEGORY),
                        String.join(Choices.JOINT, combinable.subList(0, 2)));
    }

    private List<String> ofPhase() {
        return issue.phase() == Phase.RESULT
                ? numbered(words, "form.guide.RESULT.", 2)
                : List.of(
                        words.text("form.guide.PLAN.1"),
                        words.text("form.guide.PLAN.2", label(Column.RATING), label(Column.OUTCOME)));
    }

    private String label(Column column) {
        return oneLine(settings.column(column).label());
    }

    static Optional<String> planCode(Settings settings) {
        return settings.columnsInUse().stream()
                .filter(Column.PLAN_CODE::equals)
                .map(column -> oneLine(settings.column(column).label()))
                .findFirst();
    }

    static List<String> numbered(Messages words, String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(i -> words.text(prefix + i))
                .toList();
    }

    static String oneLine(String label) {
        return label.replaceAll("\\R", "");
    }
}
