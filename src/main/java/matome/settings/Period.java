package matome.settings;

import java.time.LocalDate;

/** When a phase is open and when its workbooks are due, both days included. */
public record Period(LocalDate open, LocalDate due) {}
