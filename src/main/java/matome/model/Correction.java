package matome.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a report of a closed year says otherwise since a correction.
 *
 * @param no of the row as it is printed, the old one for a row that is gone; empty for 部の概要
 * @param field the column's or label's name, or that a row came, went or moved
 * @param day on which the correction was accepted
 */
public record Correction(
        String department,
        String section,
        Optional<Integer> no,
        String title,
        String field,
        String before,
        String after,
        LocalDate day) {}
