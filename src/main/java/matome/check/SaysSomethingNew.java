package matome.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Initiative;
import matome.model.Key;
import matome.model.Place;

/** 目標 and 成果又は課題 are not last year's text again; a sentence as short as 「計画どおり実施した。」 proves nothing. */
final class SaysSomethingNew implements Rule {

    /** So few letters may come out alike by chance. */
    private static final int TELLING = 15;

    @Override
    public Stream<Finding> check(Case workbook) {
        List<Initiative> before = workbook.lastYear();
        return workbook.form().rows().stream()
                .flatMap(row -> Predecessor.of(row, before).stream()
                        .flatMap(item -> Stream.concat(
                                repeated(workbook, row, Column.GOAL, item, Initiative::goal),
                                repeated(workbook, row, Column.OUTCOME, item, Initiative::outcome))));
    }

    private static Stream<Finding> repeated(
            Case workbook, FilledRow row, Column column, Initiative item, Function<Initiative, String> text) {
        String now = letters(row.text(column));
        if (now.codePointCount(0, now.length()) < TELLING || !now.equals(letters(text.apply(item)))) {
            return Stream.empty();
        }
        return row.cell(column).stream().map(cell -> {
            Place place = workbook.form().placeOf(cell).inRow(row.no());
            String label = workbook.settings().column(column).name();
            return Finding.of(FindingCode.SAME_AS_LAST_YEAR, place, label, Predecessor.year(workbook));
        });
    }

    /** What is left of a text when blanks, punctuation and bullets do not count. */
    private static String letters(String text) {
        return Key.of(text).value().replaceAll("[\\p{P}\\p{S}]", "");
    }
}
