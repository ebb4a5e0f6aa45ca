package matome.model;

import java.util.List;

/**
 * 前年度比較 of the whole city.
 *
 * @param items every line once, in the order of this year's sheets, ended rows last
 * @param proposals the likest first
 */
public record YearComparison(
        FiscalYear year, List<ComparedItem> items, List<LinkProposal> proposals, List<UnfitDecision> unfit) {

    public YearComparison {
        items = List.copyOf(items);
        proposals = List.copyOf(proposals);
        unfit = List.copyOf(unfit);
    }
}
