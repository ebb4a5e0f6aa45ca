package matome.model;

/** What a mail is about; its recipients and whether it is sent follow from that. */
public enum MailKind {
    /** 提出状況, to the coordinators. */
    DIGEST,
    /** What was printed anew, to the managers. */
    REPORTS,
    /** What came of a workbook, to its section. */
    ANSWER,
    /** That something is due, to a section that has not handed it in. */
    REMINDER,
    /** That a run failed, to the operators. */
    FAILURE,
    /** That the one after it did not. */
    RECOVERY
}
