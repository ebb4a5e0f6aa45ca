package matome.model;

import java.util.List;
import java.util.Optional;

/**
 * All of a city's sheets of one year.
 *
 * @param sheets one for each department, in the organisation's order
 * @param scale the ratings of that year, the best first
 * @param mark a word that every page with its numbers must bear, サンプル for example
 */
public record CityYear(
        Organization organization, List<ConsolidatedSheet> sheets, List<Rating> scale, Optional<String> mark) {

    public CityYear {
        sheets = List.copyOf(sheets);
        scale = List.copyOf(scale);
    }

    public FiscalYear year() {
        return organization.year();
    }

    /** All its sheets are of one. */
    public Edition edition() {
        return sheets.stream().map(ConsolidatedSheet::edition).findFirst().orElse(Edition.PROVISIONAL);
    }

    /** Every row of the city, in the order of the sheets. */
    public List<ListedItem> items() {
        return sheets.stream()
                .flatMap(sheet -> sheet.entries().stream()
                        .map(e -> new ListedItem(year(), sheet.department(), e.section(), e.no(), e.initiative())))
                .toList();
    }
}
