package matome.model;

/** 評価の変化. */
public enum RatingChange {
    UP,
    SAME,
    DOWN,
    /** Not compared: a side is missing or not rated, or the scale is another one. */
    NONE
}
