package matome.check;

import java.util.stream.Stream;
import matome.model.Finding;

/** One sentence that must hold for a workbook. */
interface Rule {

    Stream<Finding> check(Case workbook);
}
