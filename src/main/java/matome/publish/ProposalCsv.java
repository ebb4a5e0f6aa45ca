package matome.publish;

import java.util.List;
import java.util.OptionalDouble;
import matome.model.Key;
import matome.model.LinkProposal;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.model.YearComparison;

/**
 * 対応案.csv: rows of two years that may be one, both texts side by side. The first columns are those of jobs/links.csv, so that
 * a person writes はい or いいえ under 判断 and puts a copy there.
 */
public final class ProposalCsv {

    private static final List<String> HEADINGS = List.of(
            "年度",
            "課",
            "項目",
            "前年度の課",
            "前年度の項目",
            "判断",
            "一致度",
            "理由",
            "部",
            "No.",
            "前年度の部",
            "前年度のNo.",
            "評価",
            "前年度の評価",
            "目標",
            "前年度の目標",
            "成果又は課題",
            "前年度の成果又は課題");

    private final Messages messages;

    public ProposalCsv(Messages messages) {
        this.messages = messages;
    }

    public CsvTable of(YearComparison comparison) {
        return new CsvTable(
                "対応案", HEADINGS, comparison.proposals().stream().map(this::row).toList());
    }

    private List<String> row(LinkProposal proposal) {
        ListedItem now = proposal.now();
        ListedItem before = proposal.before();
        return List.of(
                now.year().label(),
                now.section().name(),
                now.initiative().title(),
                before.section().name(),
                before.initiative().title(),
                "",
                ComparisonCsv.likeness(OptionalDouble.of(proposal.likeness())),
                messages.text("proposal.why." + why(proposal)),
                now.department().name(),
                String.valueOf(now.no()),
                before.department().name(),
                String.valueOf(before.no()),
                now.initiative().rating().orElse(""),
                before.initiative().rating().orElse(""),
                now.initiative().goal(),
                before.initiative().goal(),
                now.initiative().outcome(),
                before.initiative().outcome());
    }

    private static String why(LinkProposal proposal) {
        if (proposal.likeness() == 1) {
            return "name";
        }
        List<Key> old =
                proposal.before().initiative().title().lines().map(Key::of).toList();
        return proposal.now().initiative().title().lines().map(Key::of).anyMatch(old::contains) ? "part" : "likeness";
    }
}
