package matome.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Place;

/** The head of a printed sheet is 部の概要 when nothing of that is missing; what is not there is said, and no fault. */
final class WholeHead {

    private static final List<HeadField> FIELDS = List.of(
            HeadField.HEAD_TITLE, HeadField.HEAD_NAME, HeadField.DEPARTMENT_GOAL, HeadField.STAFF, HeadField.BUDGET);

    private WholeHead() {}

    static boolean isOne(FilledForm form) {
        return lacking(form).isEmpty();
    }

    static Stream<Finding> missing(FilledForm form) {
        List<HeadField> lacking = lacking(form);
        return lacking.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.HEAD_NOT_WHOLE,
                        Place.sheet(form.sheet()),
                        form.headText(HeadField.DEPARTMENT),
                        lacking.stream().map(HeadField::label).collect(Collectors.joining("・"))));
    }

    private static List<HeadField> lacking(FilledForm form) {
        return form.form() == Form.GOAL_SHEET
                ? List.of()
                : FIELDS.stream().filter(f -> form.headText(f).isEmpty()).toList();
    }
}
