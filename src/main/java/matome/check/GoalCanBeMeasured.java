package matome.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.quantity.Quantities;

/** A goal names a number, or a day by which it is to be reached; a figure in a name (110周年, 3市) measures nothing. */
final class GoalCanBeMeasured implements Rule {

    private static final Pattern DEADLINE = Pattern.compile("年度末|年度内|年内|月末|上半期|下半期|上期|下期|四半期|期限|までに|毎月|毎週|毎日|隔月");

    private static final Pattern MEASURE_IN_WORDS = Pattern.compile("全(?:課|員|校|件|戸|世帯|職員|施設|小学校|中学校|小中学校)|倍増|半減|ゼロ|皆無");

    /** Nothing but a figure: the title says what of. */
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９.,．，]+");

    @Override
    public Stream<Finding> check(Case workbook) {
        return PlacedText.of(workbook, Column.GOAL)
                .filter(goal -> !canBeMeasured(goal.text()))
                .map(goal -> goal.finding(FindingCode.NO_MEASURE));
    }

    private static boolean canBeMeasured(String goal) {
        return DEADLINE.matcher(goal).find()
                || FIGURE.matcher(goal).matches()
                || MEASURE_IN_WORDS.matcher(goal).find()
                || !Quantities.in(goal).isEmpty()
                || WrittenDays.in(goal).anyMatch(WrittenDay::exists);
    }
}
