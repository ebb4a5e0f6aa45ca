package matome.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Place;

/** 部の概要 fills every field, and 人員 and 予算規模 are numbers. */
final class ProfileComplete implements Rule {

    private static final List<HeadField> FIELDS = List.of(
            HeadField.HEAD_TITLE, HeadField.HEAD_NAME, HeadField.DEPARTMENT_GOAL, HeadField.STAFF, HeadField.BUDGET);

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().form() == Form.DEPARTMENT_PROFILE
                ? FIELDS.stream().flatMap(field -> check(workbook, field).stream())
                : Stream.empty();
    }

    private static Optional<Finding> check(Case workbook, HeadField field) {
        String text = workbook.form().headText(field);
        Place place = workbook.placeOf(field);
        if (text.isEmpty()) {
            return Optional.of(Finding.of(FindingCode.REQUIRED_EMPTY, place, field.label()));
        }
        return isNumber(field, text)
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.NOT_A_NUMBER, place, field.label(), text));
    }

    private static boolean isNumber(HeadField field, String text) {
        return field == HeadField.STAFF
                ? Amount.staff(text).isPresent()
                : field != HeadField.BUDGET || Amount.budget(text).isPresent();
    }
}
