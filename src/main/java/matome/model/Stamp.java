package matome.model;

/**
 * What the very hidden sheet says a workbook was issued for.
 *
 * @param templateVersion version of the form's layout
 * @param code the section's code, or the department's for 部の概要
 */
public record Stamp(String templateVersion, FiscalYear year, Phase phase, String code) {}
