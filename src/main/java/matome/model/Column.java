package matome.model;

/**
 * A column of the goal sheet's table, in the order of the form. Labels and synonyms are settings, and so is whether the
 * city's form has the column at all.
 */
public enum Column {
    NO,
    CATEGORY,
    /** 計画の番号: what the plan that a row belongs to calls it. Few cities ask for it. */
    PLAN_CODE,
    TITLE,
    GOAL,
    RATING,
    OUTCOME
}
