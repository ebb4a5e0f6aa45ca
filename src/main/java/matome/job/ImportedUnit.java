package matome.job;

import java.util.Optional;
import matome.model.Content;
import matome.model.DepartmentProfile;
import matome.model.GoalSheet;
import matome.model.Standing;
import matome.model.Unit;

/**
 * What a past sheet says of a section, or of a department for its 部の概要, beside what is in force.
 *
 * @param rows how many rows it has; none for 部の概要
 * @param before what was in force; empty when nothing was
 */
public record ImportedUnit(Unit unit, int rows, Change change, Optional<Standing> before) {

    /** What taking it comes to. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    static ImportedUnit of(Unit unit, Content content, Optional<Standing> before) {
        Change change = before.map(b -> isSame(b.content(), content) ? Change.UNCHANGED : Change.CHANGED)
                .orElse(Change.NEW);
        return new ImportedUnit(
                unit, content instanceof GoalSheet s ? s.initiatives().size() : 0, change, before);
    }

    public boolean isUnchanged() {
        return change == Change.UNCHANGED;
    }

    /** A number has one size, however many zeros it was written with. */
    private static boolean isSame(Content one, Content other) {
        return plain(one).equals(plain(other));
    }

    private static Content plain(Content content) {
        return content instanceof DepartmentProfile profile
                ? new DepartmentProfile(
                        profile.headTitle(),
                        profile.headName(),
                        profile.goal(),
                        profile.staff().stripTrailingZeros(),
                        profile.budget())
                : content;
    }
}
