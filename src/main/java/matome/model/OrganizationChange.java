package matome.model;

import java.util.List;

/**
 * 機構改革: what became of sections from one year to the next.
 *
 * @param before the sections as they were; empty for a new one
 * @param after the sections as they are; empty for an abolished one
 */
public record OrganizationChange(Kind kind, List<Place> before, List<Place> after) {

    /** What happened. A section that does several of these at once is told once, by the first that fits. */
    public enum Kind {
        MERGED,
        SPLIT,
        DEPARTMENT_CHANGED,
        RENAMED,
        NEW,
        ABOLISHED
    }

    /** A section and its department, by name. */
    public record Place(String department, String section) {}

    public OrganizationChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
