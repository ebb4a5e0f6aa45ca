package matome.check;

import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;

/** What the rules about the head have in common: a label's text must name something the city has. */
final class KnownHead {

    private KnownHead() {}

    static Stream<Finding> unknown(Case workbook, HeadField field, FindingCode code, Function<String, String[]> facts) {
        return unknown(workbook, field, typed -> Finding.of(code, workbook.placeOf(field), facts.apply(typed)));
    }

    static Stream<Finding> unknown(Case workbook, HeadField field, Function<String, Finding> finding) {
        Place place = workbook.placeOf(field);
        String typed = workbook.form().head(field).map(FilledCell::text).orElse("");
        return Stream.of(
                typed.isEmpty() ? Finding.of(FindingCode.REQUIRED_EMPTY, place, field.label()) : finding.apply(typed));
    }
}
