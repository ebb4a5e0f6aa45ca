package matome.check;

import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;

/** What the four rules about the head have in common: a label's text must name something the city has. */
final class KnownHead {

    private KnownHead() {}

    static Stream<Finding> unknown(Case workbook, HeadField field, FindingCode code, Function<String, String[]> facts) {
        Place place = workbook.form()
                .head(field)
                .map(workbook.form()::placeOf)
                .orElseGet(() -> Place.sheet(workbook.form().sheet()));
        String typed = workbook.form().head(field).map(FilledCell::text).orElse("");
        return typed.isEmpty()
                ? Stream.of(Finding.of(FindingCode.REQUIRED_EMPTY, place, field.label()))
                : Stream.of(Finding.of(code, place, facts.apply(typed)));
    }
}
