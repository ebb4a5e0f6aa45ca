package matome.model;

/**
 * What a workbook is the answer to; the latest accepted revision of a key is in force.
 *
 * @param code the section's code, or the department's for 部の概要
 */
public record SubmissionKey(FiscalYear year, Phase phase, Form form, String code) {}
