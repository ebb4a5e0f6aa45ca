package matome.workbook;

import java.util.List;
import java.util.Optional;
import matome.model.Finding;
import matome.model.Messages;
import matome.model.Place;

/** The findings as a table, each with a link to its cell. */
final class AnswerList {

    /** More nobody works through; those that follow come at the next answer. */
    private static final int MOST = 1_000;
    /** A cell need not name every one of a hundred places. */
    private static final int LONGEST_CELLS = 120;

    private final AnswerPaper paper;
    private final Messages words;

    AnswerList(AnswerPaper paper, Messages words) {
        this.paper = paper;
        this.words = words;
    }

    void draw(List<Finding> findings) {
        paper.headings(List.of(
                words.text("form.answer.column.number"),
                words.text("form.answer.column.severity"),
                words.text("form.answer.column.sheet"),
                words.text("form.answer.column.cell"),
                words.text("form.answer.column.no"),
                words.text("form.answer.column.problem"),
                words.text("form.answer.column.remedy")));
        for (int i = 0; i < Math.min(MOST, findings.size()); i++) {
            draw(i + 1, findings.get(i));
        }
        if (findings.size() > MOST) {
            paper.line(Look.TEXT, words.text("form.answer.more", findings.size() - MOST), 20);
        }
    }

    private void draw(int number, Finding finding) {
        Place place = finding.place();
        String cells = Clip.of(place.cell().map(c -> c.replace(",", "、")).orElse(""), LONGEST_CELLS);
        paper.entry(
                Tint.of(finding.severity()),
                link(place),
                List.of(
                        String.valueOf(number),
                        words.text("severity." + finding.severity()),
                        place.sheet().orElse(""),
                        cells,
                        place.no().map(String::valueOf).orElse(""),
                        words.problem(finding),
                        words.remedy(finding)));
    }

    /** To the first of its cells, or to the top of its sheet. */
    private static Optional<String> link(Place place) {
        return place.sheet().map(sheet -> {
            String cell = place.cell().map(c -> c.replaceFirst("[,:].*", "")).orElse("A1");
            return "'" + sheet.replace("'", "''") + "'!" + cell;
        });
    }
}
