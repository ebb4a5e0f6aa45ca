package matome.check;

import java.util.Optional;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Phase;
import matome.model.Rating;

/** The rows whose rating says that the goal was reached. */
final class Achieved {

    private Achieved() {}

    static Optional<Rating> rating(Case workbook, FilledRow row) {
        return workbook.phase()
                .filter(phase -> phase == Phase.RESULT)
                .flatMap(phase -> workbook.rating(row.text(Column.RATING)))
                .filter(Rating::achieved);
    }
}
