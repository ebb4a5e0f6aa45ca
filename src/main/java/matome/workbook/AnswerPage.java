package matome.workbook;

import java.util.List;
import java.util.Optional;
import matome.model.InForce;
import matome.model.Messages;
import matome.model.Severity;
import matome.model.Unit;
import org.apache.poi.ss.usermodel.Sheet;

/** Draws the sheet 確認結果. */
final class AnswerPage {

    private final AnswerPaper paper;
    private final Messages words;
    private final Slip slip;

    AnswerPage(Sheet sheet, Messages words, Slip slip) {
        this.paper = new AnswerPaper(sheet);
        this.words = words;
        this.slip = slip;
    }

    /** Before the sheets of the workbook that it is about. */
    void draw() {
        draw(
                slip.isReturn()
                        ? List.of("form.answer.return.link", "form.answer.return.mend", "form.answer.return.again")
                        : List.of("form.answer.confirm.link", "form.answer.confirm.mend", "form.answer.confirm.fine"));
    }

    /** In a workbook of its own, which nobody can hand in. */
    void drawAlone() {
        draw(List.of("form.answer.alone.mend", "form.answer.alone.again", "form.answer.alone.not-this"));
    }

    private void draw(List<String> steps) {
        paper.line(Look.GUIDANCE, AnswerSheet.TITLE, 18);
        paper.banner(
                words.text(slip.isReturn() ? "form.answer.returned" : "form.answer.accepted"),
                slip.isReturn() ? Tint.ERROR : Tint.WARNING);
        paper.line(
                Look.TEXT, words.text(slip.isReturn() ? "form.answer.returned.why" : "form.answer.accepted.why"), 22);
        facts();
        paper.line(Look.SECTION, words.text("form.answer.steps"), 26);
        for (int i = 0; i < steps.size(); i++) {
            paper.step(i + 1, words.text(steps.get(i), slip.file()));
        }
        paper.line(Look.SECTION, words.text("form.answer.list"), 26);
        new AnswerList(paper, words).draw(slip.findings());
        paper.finish(words.text("form.answer.footer", slip.file()));
    }

    private void facts() {
        paper.fact(words.text("form.answer.year"), slip.unit().map(this::year).orElseGet(this::untold));
        paper.fact(words.text("form.answer.unit"), slip.unit().map(this::unit).orElseGet(this::untold));
        paper.fact(words.text("form.answer.file"), slip.file());
        paper.fact(words.text("form.answer.received"), DayText.of(slip.received()));
        paper.fact(
                words.text("form.answer.counts"),
                words.text(
                        "form.answer.counts.value",
                        slip.count(Severity.ERROR),
                        slip.count(Severity.WARNING),
                        slip.count(Severity.NOTE)));
        inForce().ifPresent(text -> paper.fact(words.text("form.answer.in-force"), text));
    }

    private String year(Unit unit) {
        return words.text(
                "form.answer.pair",
                unit.key().year().label(),
                unit.key().phase().label());
    }

    private String unit(Unit unit) {
        return words.text("form.answer.pair", unit.department().name(), unit.name());
    }

    private String untold() {
        return words.text("form.answer.untold");
    }

    private Optional<String> inForce() {
        if (slip.inForce() instanceof InForce.Accepted accepted) {
            String key = slip.isReturn() ? "form.answer.in-force.earlier" : "form.answer.in-force.this";
            return Optional.of(words.text(key, accepted.revision(), DayText.of(accepted.received())));
        }
        return slip.inForce() instanceof InForce.Nothing
                ? Optional.of(words.text("form.answer.in-force.nothing"))
                : Optional.empty();
    }
}
