package matome.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Rating;

/**
 * Where the rating says that the goal was reached, the outcome's number does not fall short of the goal's. Numbers are
 * compared when the same word stands before them, or when each side has only one of its kind; else nothing is said.
 */
final class RatingMatchesNumbers implements Rule {

    /** 3件を採択する: what is to be done so often. 3団体と話す is none. */
    private static final Pattern TO_BE_DONE = Pattern.compile("^(?:程度|ほど)?(?:[のを]?(?:実施|開催|開き|開く|採択|策定|作成|発行|掲載|公開|公表"
            + "|配布|達成|確保|募集|整備|設置|導入|認定|提供|行[うい]|目標|目指|とする)|$|[。、）)\n])");

    /** Where less is better, a bare number says nothing. */
    private static final Pattern LESS_IS_BETTER = Pattern.compile("削減|減ら|減少|縮減|短縮|抑制|抑え|防止|解消|未然");

    /** Where a cell is full of numbers, nobody can tell which belong together. */
    private static final int SEVERAL = 20;

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().rows().stream()
                .flatMap(row -> Achieved.rating(workbook, row).stream()
                        .flatMap(rating -> row.cell(Column.OUTCOME).stream()
                                .flatMap(cell -> shortOf(workbook, row, rating, cell))));
    }

    private static Stream<Finding> shortOf(Case workbook, FilledRow row, Rating rating, FilledCell outcome) {
        List<Quantity> goals = Stream.of(row.text(Column.GOAL))
                .flatMap(goal -> few(goal).filter(q -> isAimedAt(q, goal)))
                .toList();
        List<Quantity> reached = few(outcome.text()).filter(q -> !q.isBeside()).toList();
        return goals.stream()
                .flatMap(aim -> Stream.of(comparable(aim, goals, reached))
                        .filter(numbers ->
                                !numbers.isEmpty() && numbers.stream().allMatch(aim::isMissedBy))
                        .map(numbers -> Finding.of(
                                FindingCode.SHORT_OF_NUMBER,
                                workbook.form().placeOf(outcome).inRow(row.no()),
                                rating.code(),
                                aim.written(),
                                numbers.get(0).written())));
    }

    private static Stream<Quantity> few(String text) {
        List<Quantity> all = Quantities.in(text);
        return all.size() > SEVERAL ? Stream.empty() : all.stream();
    }

    private static boolean isAimedAt(Quantity number, String goal) {
        return !number.isBeside() && (number.bound() != Bound.NONE || isToBeDone(number, goal));
    }

    private static boolean isToBeDone(Quantity number, String goal) {
        return number.unit().isCounted()
                && number.least().signum() > 0
                && TO_BE_DONE.matcher(number.after()).find()
                && !LESS_IS_BETTER.matcher(goal).find();
    }

    private static List<Quantity> comparable(Quantity aim, List<Quantity> goals, List<Quantity> reached) {
        List<Quantity> ofOneKind = reached.stream().filter(aim::isOfOneKindWith).toList();
        List<Quantity> namedAlike = ofOneKind.stream().filter(aim::isNamedLike).toList();
        boolean alone = ofOneKind.size() == 1
                && goals.stream().filter(aim::isOfOneKindWith).count() == 1;
        boolean namesDiffer = ofOneKind.stream().anyMatch(q -> !q.name().isEmpty())
                && !aim.name().isEmpty();
        return namedAlike.isEmpty() && alone && !namesDiffer ? ofOneKind : namedAlike;
    }
}
