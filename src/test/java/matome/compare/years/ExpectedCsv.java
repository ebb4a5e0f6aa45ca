package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.Evidence;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.model.RatingChange;
import matome.model.Relation;

/** 前年度比較.csv as it must be by what the generator did, but for 一致度 and 注意. */
record ExpectedCsv(Step step) {

    private static final Messages WORDS = Messages.japanese();

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        step.certain()
                .forEach(link -> rows.add(
                        row(link.relation(), Optional.of(link.now()), Optional.of(link.before()), link.evidence())));
        step.added().forEach(row -> rows.add(row(Relation.ADDED, Optional.of(row), Optional.empty(), Evidence.NONE)));
        step.ended().forEach(row -> rows.add(row(Relation.ENDED, Optional.empty(), Optional.of(row), Evidence.NONE)));
        return rows;
    }

    private List<String> row(Relation relation, Optional<KnownRow> now, Optional<KnownRow> before, Evidence evidence) {
        List<String> fields = new ArrayList<>();
        fields.add(new FiscalYear(step.now().year()).label());
        List<String> newer = side(step.now(), now);
        fields.addAll(newer.subList(0, 2));
        fields.add(WORDS.text("relation." + relation));
        fields.addAll(newer.subList(2, 5));
        fields.addAll(side(step.before(), before));
        fields.add(WORDS.text("rating-change." + change(now, before)));
        fields.add(WORDS.text("evidence." + evidence));
        return fields;
    }

    private static List<String> side(Hall hall, Optional<KnownRow> side) {
        return side.map(row -> {
                    Department department = hall.department(row);
                    return List.of(
                            department.name(),
                            hall.section(row).name(),
                            String.valueOf(hall.rowsOf(department).indexOf(row) + 1),
                            row.title(),
                            row.rating());
                })
                .orElse(List.of("", "", "", "", ""));
    }

    private static RatingChange change(Optional<KnownRow> now, Optional<KnownRow> before) {
        if (now.isEmpty() || before.isEmpty()) {
            return RatingChange.NONE;
        }
        int step = now.get().rating().compareTo(before.get().rating());
        return step == 0 ? RatingChange.SAME : step < 0 ? RatingChange.UP : RatingChange.DOWN;
    }
}
