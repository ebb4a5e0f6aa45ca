package matome.model;

/** 対応: what became of a row from one year to the next. */
public enum Relation {
    /** 継続: the same section goes on with it under the same name. */
    CONTINUED,
    /** 名称変更. */
    RENAMED,
    /** 所管移動: a section now has it that does not come from the one that had it. */
    MOVED,
    /** 統合: several rows of the year before went into one. */
    MERGED,
    /** 分割: a row of the year before goes on in several. */
    SPLIT,
    /** 新規. */
    ADDED,
    /** 終了. */
    ENDED
}
