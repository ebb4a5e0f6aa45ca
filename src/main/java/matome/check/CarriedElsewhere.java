package matome.check;

import java.util.List;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;

/** Other systems of the city hall can carry every letter; one that cannot even be printed has been said already. */
final class CarriedElsewhere implements Rule {

    private final Print print;

    CarriedElsewhere(Print print) {
        this.print = print;
    }

    @Override
    public Stream<Finding> check(Case workbook) {
        return Labelled.printed(workbook).flatMap(this::strange);
    }

    private Stream<Finding> strange(Labelled cell) {
        if (CodePage.carriesAll(cell.text())) {
            return Stream.empty();
        }
        List<String> strange =
                Letters.named(Letters.of(cell.text()), letter -> !CodePage.carries(letter) && print.canShow(letter));
        return strange.isEmpty()
                ? Stream.empty()
                : Stream.of(cell.finding(FindingCode.OUTSIDE_CODE_PAGE, String.join("、", strange)));
    }
}
