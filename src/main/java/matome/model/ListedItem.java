package matome.model;

/**
 * One row of a year's consolidated sheets, and whose it is.
 *
 * @param no runs through the department, from 1
 */
public record ListedItem(FiscalYear year, Department department, Section section, int no, Initiative initiative) {}
