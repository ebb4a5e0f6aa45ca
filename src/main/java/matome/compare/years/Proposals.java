package matome.compare.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.LinkProposal;
import matome.model.LinkProposal.Reason;

/**
 * What a person should look at: rows that may be one. Of those whose names are only alike, a row is set beside the likest
 * alone, within the line of sections first; across it only where each is the other's likest.
 */
final class Proposals {

    private static final double WEIGHT_OF_LINE = 0.2;

    private record Proposal(RowPair pair, double likeness, Reason reason) {

        double weight() {
            return likeness + (pair.isInLine() ? WEIGHT_OF_LINE : 0);
        }
    }

    private final List<Row> now;
    private final List<Row> before;
    private final Links links;
    private final Set<RowPair> taken = new HashSet<>();
    private final List<Proposal> all = new ArrayList<>();

    private Proposals(List<Row> now, List<Row> before, Links links) {
        this.now = now.stream().filter(links::isFree).toList();
        this.before = before.stream().filter(links::isFree).toList();
        this.links = links;
    }

    /** The likest first, then in the order of the sheets. */
    static List<LinkProposal> of(List<Row> now, List<Row> before, Links links, Stream<RowPair> byPart) {
        Proposals proposals = new Proposals(now, before, links);
        proposals.addSameNames();
        byPart.filter(pair -> !links.contain(pair))
                .forEach(pair -> proposals.add(new Proposal(pair, 1, Reason.ONE_OF_NAMES)));
        proposals.addAlike();
        return proposals.all.stream()
                .sorted(Comparator.comparingDouble(Proposal::likeness)
                        .reversed()
                        .thenComparing(Proposal::pair, RowPair.IN_ORDER))
                .map(p -> new LinkProposal(
                        p.pair().now().item(), p.pair().before().item(), p.likeness(), p.reason()))
                .toList();
    }

    private void add(Proposal proposal) {
        if (links.allow(proposal.pair()) && taken.add(proposal.pair())) {
            all.add(proposal);
        }
    }

    private void addSameNames() {
        Marks<Name> older = Marks.of(before.stream(), row -> List.of(row.names().whole()));
        for (Row row : now) {
            Name name = row.names().whole();
            older.with(name).stream()
                    .filter(other -> !name.isEmpty())
                    .forEach(other -> add(new Proposal(new RowPair(row, other), 1, Reason.SAME_NAME)));
        }
    }

    private void addAlike() {
        List<Proposal> alike = Alike.of(now, before)
                .filter(near -> links.allow(near.pair()))
                .map(near -> new Proposal(near.pair(), near.likeness(), Reason.ALIKE))
                .toList();
        Map<Row, Double> best = new HashMap<>();
        Stream.concat(all.stream(), alike.stream()).forEach(p -> {
            best.merge(p.pair().now(), p.weight(), Math::max);
            best.merge(p.pair().before(), p.weight(), Math::max);
        });
        alike.stream().filter(p -> isLikest(p, best)).forEach(this::add);
    }

    private static boolean isLikest(Proposal proposal, Map<Row, Double> best) {
        boolean toNow = isBest(proposal, proposal.pair().now(), best);
        boolean toBefore = isBest(proposal, proposal.pair().before(), best);
        return proposal.pair().isInLine() ? toNow || toBefore : toNow && toBefore;
    }

    private static boolean isBest(Proposal proposal, Row row, Map<Row, Double> best) {
        return proposal.weight() >= best.getOrDefault(row, 0.0);
    }
}
