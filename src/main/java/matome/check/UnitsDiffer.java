package matome.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.SubmissionKey;

/** No two tables of a file are one unit's of one year: nobody could tell which counts. */
final class UnitsDiffer {

    private UnitsDiffer() {}

    static Stream<Finding> check(List<Case> forms) {
        return forms.stream()
                .filter(form -> form.key().isPresent())
                .collect(Collectors.groupingBy(
                        form -> form.key().orElseThrow(),
                        LinkedHashMap<SubmissionKey, List<Case>>::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(UnitsDiffer::twice);
    }

    private static Finding twice(List<Case> same) {
        Case second = same.get(1);
        return Finding.of(
                FindingCode.UNIT_TWICE,
                second.placeOf(field(second)),
                second.form().form() == Form.GOAL_SHEET
                        ? second.form().headText(HeadField.SECTION)
                        : second.form().headText(HeadField.DEPARTMENT) + " " + Form.DEPARTMENT_PROFILE.label(),
                same.stream().map(UnitsDiffer::place).collect(Collectors.joining("、")));
    }

    private static HeadField field(Case form) {
        return form.form().form() == Form.GOAL_SHEET ? HeadField.SECTION : HeadField.DEPARTMENT;
    }

    private static String place(Case form) {
        return form.form().sheet()
                + form.form()
                        .head(field(form))
                        .map(FilledCell::address)
                        .map(a -> "（" + a + "）")
                        .orElse("");
    }
}
