package matome.job.schedule;

/** How a scheduled run came out. */
public enum Ending {
    /** 完了. */
    DONE,
    /** 失敗. */
    FAILED,
    /** The schedule was told to stop, and the run with it: the next start takes it up again. */
    STOPPED,
    /** Another run took the home just before: it is tried again. */
    LOCKED
}
