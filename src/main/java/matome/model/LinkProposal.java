package matome.model;

/** 要確認: two rows without counterpart that may be one. Only a person decides. */
public record LinkProposal(ListedItem now, ListedItem before, double likeness, Reason reason) {

    /** Why it may be so, and why it is not sure. */
    public enum Reason {
        /** The same name, but it stands more than once. */
        SAME_NAME,
        /** One of several names in a cell is the same, but in another section, or more than once. */
        ONE_OF_NAMES,
        /** Names that are alike. */
        ALIKE
    }
}
