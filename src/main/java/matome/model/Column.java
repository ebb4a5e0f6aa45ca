package matome.model;

/** A column of the goal sheet's table, in the order of the form. Labels and synonyms are settings. */
public enum Column {
    NO,
    CATEGORY,
    TITLE,
    GOAL,
    RATING,
    OUTCOME
}
