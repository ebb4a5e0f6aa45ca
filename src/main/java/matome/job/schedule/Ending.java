package matome.job.schedule;

/** How a scheduled run came out. */
public enum Ending {
    /** 完了. */
    DONE,
    /** 失敗. */
    FAILED,
    /** Another run took the home just before: it is tried again. */
    LOCKED
}
