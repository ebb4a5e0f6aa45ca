package matome.model.quantity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that a goal sets, and those of the outcome that speak of the same thing: the same word stands before them, or
 * each side has only one number of its kind.
 *
 * @param answers the outcome's numbers in its order; empty when none, or nobody can tell which, answers the target
 */
public record Aim(Quantity target, List<Quantity> answers) {

    /** 3件を採択する: what is to be done so often. 3団体と話す is none. */
    private static final Pattern TO_BE_DONE = Pattern.compile("^(?:程度|ほど)?(?:[のを]?(?:実施|開催|開き|開く|採択|策定|作成|発行|掲載|公開|公表"
            + "|配布|達成|確保|募集|整備|設置|導入|認定|提供|行[うい]|目標|目指|とする)|$|[。、）)\n])");

    /** Where less is better, a bare number says nothing. */
    private static final Pattern LESS_IS_BETTER = Pattern.compile("削減|減ら|減少|縮減|短縮|抑制|抑え|防止|解消|未然");

    /** Where a cell is full of numbers, nobody can tell which belong together. */
    private static final int SEVERAL = 20;

    public Aim {
        answers = List.copyOf(answers);
    }

    /** Every number that a goal sets, in its order. */
    public static List<Aim> of(String goal, String outcome) {
        List<Quantity> targets = few(goal).filter(q -> isAimedAt(q, goal)).toList();
        List<Quantity> reached = few(outcome).filter(q -> !q.isBeside()).toList();
        return targets.stream()
                .map(target -> new Aim(target, comparable(target, targets, reached)))
                .toList();
    }

    /** Whether an answer is there and none reaches the target. */
    public boolean isMissed() {
        return !answers.isEmpty() && answers.stream().allMatch(target::isMissedBy);
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
