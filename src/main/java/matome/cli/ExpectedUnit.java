package matome.cli;

import matome.model.Department;
import matome.model.SubmissionKey;

/**
 * Who has to hand in what.
 *
 * @param name of the section, or 部の概要
 */
record ExpectedUnit(SubmissionKey key, Department department, String name) {}
