package matome.publish;

import java.util.List;
import java.util.stream.Stream;
import matome.model.Initiative;
import matome.model.LinkProposal;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.model.YearComparison;
import matome.settings.LinkColumns;

/** 対応案.csv: what a person should decide. With 判断 filled in it can be saved as jobs/links.csv, or appended to it. */
public final class ProposalCsv {

    private final Messages messages;

    public ProposalCsv(Messages messages) {
        this.messages = messages;
    }

    public CsvTable of(YearComparison comparison) {
        return new CsvTable(
                "対応案",
                LinkColumns.all(),
                comparison.proposals().stream().map(this::row).toList());
    }

    private List<String> row(LinkProposal proposal) {
        ListedItem now = proposal.now();
        ListedItem before = proposal.before();
        return Stream.of(
                        List.of(
                                now.year().label(),
                                now.section().name(),
                                now.initiative().title(),
                                before.section().name(),
                                before.initiative().title(),
                                "",
                                ComparisonCsv.likeness(proposal.likeness()),
                                messages.text("proposal." + proposal.reason()),
                                now.department().name(),
                                String.valueOf(now.no()),
                                before.department().name(),
                                String.valueOf(before.no())),
                        texts(now.initiative(), before.initiative()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> texts(Initiative now, Initiative before) {
        return List.of(
                now.goal(),
                before.goal(),
                now.rating().orElse(""),
                before.rating().orElse(""),
                now.outcome(),
                before.outcome());
    }
}
