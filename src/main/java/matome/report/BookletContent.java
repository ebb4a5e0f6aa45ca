package matome.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matome.model.CitySummary;
import matome.model.CitySummary.YearFigures;
import matome.model.ConsolidatedSheet;

/**
 * What goes into the booklet 全庁.pdf.
 *
 * @param sheets one for each department, in the organisation's order
 * @param updated a day of the month that the cover names as （…月更新）
 */
public record BookletContent(CitySummary summary, List<ConsolidatedSheet> sheets, Optional<LocalDate> updated) {

    public BookletContent {
        sheets = List.copyOf(sheets);
    }

    /** The word that this year's own numbers must bear. */
    Optional<String> mark() {
        return summary.years().stream()
                .filter(year -> year.year().equals(summary.year()))
                .map(YearFigures::mark)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
