package matome.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the comparison: a row of this year and one of the year before, or one that has no counterpart. A row that
 * came from two stands in two lines, and so does one that went into two.
 *
 * @param likeness 一致度 of both titles, 0 to 1; empty when a side is missing
 * @param goal empty when a side is missing
 * @param outcome empty when a side is missing
 * @param numbers targets and results, this year's before last year's
 * @param strip the ratings over the years at hand, the oldest first, this year last
 */
public record ComparedItem(
        Relation relation,
        Optional<ListedItem> now,
        Optional<ListedItem> before,
        Evidence evidence,
        OptionalDouble likeness,
        RatingChange change,
        Optional<TextChange> goal,
        Optional<TextChange> outcome,
        List<MeasuredGoal> numbers,
        List<RatedYear> strip,
        List<Remark> remarks) {

    public ComparedItem {
        numbers = List.copyOf(numbers);
        strip = List.copyOf(strip);
        remarks = List.copyOf(remarks);
        if (now.isEmpty() && before.isEmpty()) {
            throw new IllegalArgumentException("a comparison of nothing with nothing");
        }
    }

    /** A rating of one year; empty when the row was not there or not rated. */
    public record RatedYear(FiscalYear year, Optional<String> rating) {}
}
