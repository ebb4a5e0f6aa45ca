package matome.compare.years;

import java.util.List;
import matome.model.CityYear;
import matome.model.LinkDecision;
import matome.model.LinkProposal;
import matome.model.UnfitDecision;

/**
 * Finds each row again in the other year, the surest way first: a person's decision, identity, plan code, name in the
 * line of sections, name elsewhere, one of several names. What is only likely is proposed. The order in which rows stand does not
 * matter, nor which year is looked at from which.
 *
 * @param now rows of this year
 * @param before rows of the year before
 */
record Matching(List<Row> now, List<Row> before, Links links, List<LinkProposal> proposals, List<UnfitDecision> unfit) {

    static Matching of(CityYear now, CityYear before, List<LinkDecision> all) {
        List<LinkDecision> decisions =
                all.stream().filter(d -> d.year().equals(now.year())).toList();
        List<Row> newer = Row.of(now);
        List<Row> older = Row.of(before);
        Links links = new Links();
        Decisions words = new Decisions(newer, older);
        words.apply(decisions, links);
        WholeNames whole = new WholeNames(newer, older, links);
        whole.linkByIdentity();
        whole.linkByPlanCode();
        whole.linkInLine();
        whole.linkElsewhere();
        new PartNames(newer, older, links).link();
        List<LinkProposal> proposals = Proposals.of(newer, older, links, new PartNames(newer, older, links).pairs());
        return new Matching(newer, older, links, proposals, words.unfit(decisions));
    }
}
