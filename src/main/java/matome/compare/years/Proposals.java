package matome.compare.years;

import java.util.Comparator;
import java.util.List;
import matome.model.LinkProposal;

/** 要確認: pairs of rows that are left over and may be one. They are told to a person, and linked by nobody else. */
final class Proposals {

    /** The likest first; then in an order that no order of input changes. */
    private static final Comparator<LinkProposal> ORDER = Comparator.comparingDouble(LinkProposal::likeness)
            .reversed()
            .thenComparing(p -> p.now().section().code())
            .thenComparing(p -> p.now().initiative().title())
            .thenComparing(p -> p.before().section().code())
            .thenComparing(p -> p.before().initiative().title());

    private Proposals() {}

    static List<LinkProposal> of(Matching matching) {
        List<Row> ended = matching.endedRows().toList();
        return matching.newRows()
                .flatMap(row -> ended.stream()
                        .filter(old -> matching.mayBeOne(row, old) && mayBeOne(row, old))
                        .map(old -> new LinkProposal(row.item(), old.item(), Likeness.of(row.whole(), old.whole()))))
                .sorted(ORDER)
                .toList();
    }

    private static boolean mayBeOne(Row row, Row old) {
        return Likeness.isEnough(row.whole(), old.whole())
                || row.names().stream().anyMatch(name -> old.names().contains(name));
    }
}
