package matome.compare.years;

import java.util.Comparator;
import matome.model.Section;

/** A row of this year and one of the year before. */
record RowPair(Row now, Row before) {

    static final Comparator<RowPair> IN_ORDER = Comparator.comparingInt(
                    (RowPair pair) -> pair.now().place())
            .thenComparingInt(pair -> pair.before().place());

    /** Whether the one's section comes from the other's. */
    boolean isInLine() {
        return comesFrom(now.section(), before.section());
    }

    /** 一致度 of both titles. */
    double likeness() {
        return Likeness.between(now.names().whole(), before.names().whole());
    }

    boolean isOfOneName() {
        return now.names().whole().equals(before.names().whole());
    }

    /** A section without 前身 comes from the one with its code. */
    static boolean comesFrom(Section now, Section before) {
        return now.predecessors().isEmpty()
                ? now.code().equals(before.code())
                : now.predecessors().contains(before.code());
    }
}
