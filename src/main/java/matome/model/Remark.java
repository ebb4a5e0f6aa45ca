package matome.model;

import java.util.List;

/**
 * 注意: something a reader of the comparison should know. The wording stands in the message bundles under
 * {@code compare.remark.} and the kind's name.
 */
public record Remark(Kind kind, List<String> facts) {

    public Remark {
        facts = List.copyOf(facts);
    }

    public static Remark of(Kind kind, String... facts) {
        return new Remark(kind, List.of(facts));
    }

    /** Of what kind it is. */
    public enum Kind {
        /** The outcome is last year's text. */
        OUTCOME_COPIED,
        /** The section goes on in another department. Facts: the department before, the one now. */
        DEPARTMENT_CHANGED,
        /** The row moved, and its name changed as well. */
        NAME_CHANGED_TOO,
        /** A name in the cell has no counterpart. Facts: that name. */
        NAME_UNMATCHED,
        /** 要確認: there are proposals about this row. Facts: how many. */
        TO_BE_CONFIRMED,
        /** It ended with a goal that was not reached. Facts: its last rating. */
        ENDED_UNACHIEVED,
        /** The scales of both years differ, so ratings are not compared. */
        SCALE_CHANGED,
        /** A year whose numbers bear a mark, サンプル for example. Facts: year, mark. */
        MARKED_YEAR
    }
}
