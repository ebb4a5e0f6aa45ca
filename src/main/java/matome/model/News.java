package matome.model;

import java.util.List;
import java.util.Set;
import matome.model.TextChange.Degree;

/** What a line of the comparison is to its reader, the worst news first. */
public enum News {
    /** Worse than before, and not reached. */
    FALLEN_AND_MISSED,
    /** Worse than before. */
    FALLEN,
    /** Ended without having been reached. */
    ENDED_MISSED,
    /** Not reached. */
    MISSED,
    /** 要確認. */
    TO_BE_CONFIRMED,
    /** Better than before. */
    RISEN,
    /** Whatever else changed: name, section, goal. */
    CHANGED,
    /** 新規. */
    ADDED,
    /** 終了. */
    ENDED,
    /** 継続 as before. */
    AS_BEFORE;

    /** Facts about a whole year are no news of a row. */
    private static final Set<Remark.Kind> OF_THE_YEAR = Set.of(Remark.Kind.SCALE_CHANGED, Remark.Kind.MARKED_YEAR);

    /**
     * What a line is.
     *
     * @param scale the ratings of the later year
     */
    public static News of(ComparedItem item, List<Rating> scale) {
        boolean fallen = item.change() == RatingChange.DOWN;
        boolean missed = item.now().filter(now -> isMissed(now, scale)).isPresent();
        if (fallen || missed) {
            return fallen && missed ? FALLEN_AND_MISSED : fallen ? FALLEN : MISSED;
        }
        if (says(item, Remark.Kind.ENDED_UNACHIEVED)) {
            return ENDED_MISSED;
        }
        return says(item, Remark.Kind.TO_BE_CONFIRMED) ? TO_BE_CONFIRMED : plain(item);
    }

    private static News plain(ComparedItem item) {
        if (item.change() == RatingChange.UP) {
            return RISEN;
        }
        return switch (item.relation()) {
            case ADDED -> ADDED;
            case ENDED -> ENDED;
            default -> isAsBefore(item) ? AS_BEFORE : CHANGED;
        };
    }

    private static boolean isAsBefore(ComparedItem item) {
        return item.relation() == Relation.CONTINUED
                && item.goal().filter(g -> g.degree() == Degree.CHANGED).isEmpty()
                && item.remarks().stream().map(Remark::kind).allMatch(OF_THE_YEAR::contains);
    }

    private static boolean isMissed(ListedItem now, List<Rating> scale) {
        return scale.stream()
                .filter(rating ->
                        now.initiative().rating().filter(rating.code()::equals).isPresent())
                .anyMatch(rating -> rating.counted() && !rating.achieved());
    }

    private static boolean says(ComparedItem item, Remark.Kind kind) {
        return item.remarks().stream().anyMatch(remark -> remark.kind() == kind);
    }
}
