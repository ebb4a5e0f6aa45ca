package matome.model;

/** The one state in which every file ends; its words are in the message bundles. */
public enum State {
    /** 受付. */
    ACCEPTED,
    /** 差戻し. */
    REJECTED,
    /** 変更なし. */
    UNCHANGED,
    /** 保留: still being written, or locked. */
    DEFERRED,
    /** 対象外: not a goal sheet. */
    IGNORED
}
