package matome.model;

/**
 * A change of the organisation, and how many items of the sections before it go along.
 *
 * @param items of last year; with an abolished section they would have nobody
 */
public record ItemsMoved(OrganizationChange change, int items) {

    public boolean isWithoutHeir() {
        return change.kind() == OrganizationChange.Kind.ABOLISHED && items > 0;
    }
}
