package matome.compare.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.MeasuredGoal;
import matome.model.quantity.Aim;
import matome.model.quantity.Quantity;
import matome.model.quantity.Unit;

/** The numbers a row aims at, and what became of them. Of several that could answer, none is chosen. */
final class Numbers {

    private static final Pattern SENTENCE_END = Pattern.compile("[。\\n]");
    private static final Pattern UNIT = Pattern.compile("^[約計延べ]*[0-9０-９.,．，億万千百～〜~-]+(\\D{0,5}?)(?:以上|以下|未満|以内|超|$)");

    private Numbers() {}

    static List<MeasuredGoal> of(FiscalYear year, Initiative initiative) {
        return Aim.of(initiative.goal(), initiative.outcome()).stream()
                .map(aim -> measured(year, aim))
                .toList();
    }

    private static MeasuredGoal measured(FiscalYear year, Aim aim) {
        Quantity target = aim.target();
        Optional<Quantity> result =
                aim.results().stream().filter(r -> aim.results().size() == 1).findFirst();
        return new MeasuredGoal(
                year,
                target.written(),
                result.map(Quantity::written),
                result.flatMap(r -> difference(target, r)),
                target.unit() == Unit.PERCENT || target.unit() == Unit.POINT ? "ポイント" : unit(target),
                aim.isMissed(),
                sentence(result.orElse(target)));
    }

    /** Ranges and changes have no one difference. */
    private static Optional<BigDecimal> difference(Quantity target, Quantity result) {
        boolean plain = target.least().compareTo(target.most()) == 0
                && result.least().compareTo(result.most()) == 0
                && !target.bound().isChange();
        return plain ? Optional.of(result.least().subtract(target.least())) : Optional.empty();
    }

    private static String unit(Quantity target) {
        Matcher unit = UNIT.matcher(target.written());
        return unit.find() ? unit.group(1) : "";
    }

    private static String sentence(Quantity number) {
        String[] before = SENTENCE_END.split(number.before(), -1);
        String after = SENTENCE_END.split(number.after(), 2)[0];
        return (before[before.length - 1] + number.written() + after).strip();
    }
}
