package matome.compare.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;
import matome.model.quantity.Aim;
import matome.model.quantity.Quantity;
import matome.model.quantity.Unit;

/** The numbers a row sets itself, and what came of them. */
final class Targets {

    private static final String POINTS = "ポイント";

    private Targets() {}

    static List<MeasuredGoal> of(ListedItem item) {
        return Aim.of(item.initiative().goal(), item.initiative().outcome()).stream()
                .map(aim -> measured(item, aim))
                .distinct()
                .toList();
    }

    private static MeasuredGoal measured(ListedItem item, Aim aim) {
        Quantity target = aim.target();
        Optional<Quantity> result = onlyAnswer(aim);
        return new MeasuredGoal(
                item.year(),
                target.written(),
                result.map(Quantity::written),
                result.map(target::differenceTo),
                target.unit() == Unit.PERCENT ? POINTS : target.unitName(),
                result.isPresent() && aim.isMissed(),
                sentence(aim));
    }

    /** The same number said twice is one answer. */
    private static Optional<Quantity> onlyAnswer(Aim aim) {
        List<Quantity> answers = aim.answers();
        boolean one = answers.stream().allMatch(answer -> isSame(answer, answers.get(0)));
        return one ? answers.stream().findFirst() : Optional.empty();
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.least().compareTo(other.least()) == 0 && one.most().compareTo(other.most()) == 0;
    }

    private static String sentence(Aim aim) {
        Stream<Quantity> where = onlyAnswer(aim)
                .map(Stream::of)
                .orElseGet(() -> aim.answers().isEmpty() ? Stream.of(aim.target()) : aim.answers().stream());
        return where.map(Quantity::sentence).distinct().collect(Collectors.joining("\n"));
    }
}
