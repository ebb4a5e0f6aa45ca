package matome.check;

import java.util.List;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;

/** Every letter of a text that goes on paper is in the typefaces of the reports. */
final class HasItsLetters implements Rule {

    private final Print print;

    HasItsLetters(Print print) {
        this.print = print;
    }

    @Override
    public Stream<Finding> check(Case workbook) {
        return Labelled.printed(workbook).flatMap(this::missing);
    }

    /** A character that orders is said as such. */
    private boolean isMissing(String letter) {
        return !NoControlCharacter.isControl(letter.codePointAt(0)) && !print.canShow(letter);
    }

    private Stream<Finding> missing(Labelled cell) {
        if (print.canShow(cell.text())) {
            return Stream.empty();
        }
        List<String> missing = Letters.named(Letters.of(cell.text()), this::isMissing);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(cell.finding(FindingCode.UNPRINTABLE, String.join("、", missing)));
    }
}
