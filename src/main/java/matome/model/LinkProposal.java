package matome.model;

/** 要確認: two rows without counterpart that may be one. Only a person decides. */
public record LinkProposal(ListedItem now, ListedItem before, double likeness) {}
