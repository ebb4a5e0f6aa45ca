package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.Place;
import matome.settings.Settings;

/** A table under the headings of a 目標管理シート. */
record GoalTable(TableSpan span, Optional<Issued> issued, Words words, Settings settings) implements Candidate {

    @Override
    public Grid grid() {
        return span.headings().grid();
    }

    @Override
    public String address() {
        return Grid.address(span.headings().first(), span.headings().leftmost());
    }

    @Override
    public boolean isFilled() {
        return Table.isFilled(span, settings);
    }

    @Override
    public FilledForm form() {
        Table table = Table.of(span, settings);
        Head head = new Units(span.headings(), table.rows().keySet()).added(head());
        return new FilledForm(
                Form.GOAL_SHEET,
                grid().name(),
                head.cells(),
                RowIdentities.given(
                        table.rows(), issued.map(i -> i.rowsOf(grid().name())).orElse(List.of())),
                issued.flatMap(Issued::stamp),
                Stream.of(changes(), head.remarks().stream(), table.remarks().stream(), untouched(head, table))
                        .flatMap(remarks -> remarks)
                        .toList());
    }

    /** A table below another one may have labelled cells of its own. */
    private Head head() {
        int first = span.headings().first();
        Head own = Head.of(grid(), words, Form.GOAL_SHEET, span.headFrom(), first);
        return span.headFrom() == 0 ? own : own.orElse(Head.of(grid(), words, Form.GOAL_SHEET, 0, span.headFrom()));
    }

    private Stream<Finding> untouched(Head head, Table table) {
        return issued.filter(i -> Untouched.is(i, head, table.rows().values())).stream()
                .map(i -> Finding.of(FindingCode.AS_HANDED_OUT, Place.sheet(grid().name())));
    }

    private Stream<Finding> changes() {
        FormChanges changes = new FormChanges(span.headings(), words, settings);
        return Stream.concat(
                changes.understood(), issued.stream().flatMap(i -> Stream.concat(changes.moved(), renamed())));
    }

    private Stream<Finding> renamed() {
        return Issued.renamed(Form.GOAL_SHEET, grid().name());
    }
}
