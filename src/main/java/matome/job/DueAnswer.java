package matome.job;

import java.util.Optional;
import matome.workbook.Slip;

/**
 * An answer that a clerk has to get.
 *
 * @param stem the name of its file below output/, without the ending
 * @param sha256 of the workbook that it answers; empty when that was never read
 */
record DueAnswer(String stem, Optional<String> sha256, Slip slip) {}
