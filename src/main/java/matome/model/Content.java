package matome.model;

/** What an accepted workbook says. */
public sealed interface Content permits GoalSheet, DepartmentProfile {}
