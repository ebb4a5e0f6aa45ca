package matome.model;

/** 提出: one workbook that was understood as a whole. */
public record Submission(SubmissionKey key, Content content) {}
