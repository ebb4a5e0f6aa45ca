package matome.model;

/** 対応の根拠: by what two rows of two years were known to be one, the surest first. */
public enum Evidence {
    /** A person said so in jobs/links.csv. */
    DECISION,
    /** Both rows bear the same identity. */
    IDENTITY,
    /** Both rows bear the same number of a plan. */
    PLAN_CODE,
    /** Same line of sections, same name. */
    SAME_NAME,
    /** Same name, another section. */
    SAME_NAME_ELSEWHERE,
    /** One of several names in a cell is the same. */
    ONE_OF_NAMES,
    /** Nothing: the row has no counterpart. */
    NONE
}
