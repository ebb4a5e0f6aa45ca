package matome.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Achievement;
import matome.model.CitySummary;
import matome.model.CitySummary.DepartmentFigures;
import matome.model.CitySummary.Figures;
import matome.model.CitySummary.SubmissionFigures;
import matome.model.CitySummary.YearFigures;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.Rating;
import matome.model.Section;

/** Counts a city's year for its 総括. */
public final class CitySummaries {

    private final CityYear now;

    private CitySummaries(CityYear now) {
        this.now = now;
    }

    /**
     * The 総括 of a year.
     *
     * @param earlier years at hand, in any order; this one and later ones are left out
     * @param categories names of the city's plan categories, in its order
     */
    public static CitySummary of(
            CityYear now,
            Collection<CityYear> earlier,
            List<String> categories,
            Optional<SubmissionFigures> submissions) {
        List<CityYear> years = Stream.concat(
                        earlier.stream().filter(y -> y.year().compareTo(now.year()) < 0), Stream.of(now))
                .sorted(Comparator.comparing(CityYear::year))
                .toList();
        return new CitySummaries(now).over(years, categories, submissions);
    }

    private CitySummary over(List<CityYear> years, List<String> categories, Optional<SubmissionFigures> submissions) {
        return new CitySummary(
                now.sheets().stream().map(ConsolidatedSheet::city).findFirst().orElse(""),
                now.year(),
                now.scale(),
                total(now),
                now.sheets().stream().map(this::department).toList(),
                categories.stream().map(this::category).toList(),
                years.stream().map(this::year).toList(),
                now.items().stream().filter(this::fellShort).toList(),
                submissions,
                years.stream().flatMap(y -> y.mark().stream()).distinct().toList(),
                now.sheets().stream().flatMap(s -> s.statedDate().stream()).max(Comparator.naturalOrder()),
                now.edition());
    }

    private DepartmentFigures department(ConsolidatedSheet sheet) {
        List<Section> sections = new ArrayList<>(sheet.department().sections());
        sheet.entries().stream()
                .map(Entry::section)
                .filter(s -> sections.stream().noneMatch(known -> known.code().equals(s.code())))
                .forEach(sections::add);
        return new DepartmentFigures(
                sheet.department().name(),
                figures(sheet.entries().stream().map(Entry::initiative)),
                sections.stream().map(section -> section(sheet, section)).toList());
    }

    private Figures section(ConsolidatedSheet sheet, Section section) {
        Stream<Initiative> rows = sheet.entries().stream()
                .filter(entry -> entry.section().code().equals(section.code()))
                .map(Entry::initiative);
        return new Figures(section.name(), figures(rows));
    }

    private Figures category(String name) {
        return new Figures(
                name, figures(initiatives(now).filter(i -> i.categories().contains(name))));
    }

    private YearFigures year(CityYear year) {
        return new YearFigures(year.year(), total(year), Rating.sameScale(year.scale(), now.scale()), year.mark());
    }

    private boolean fellShort(ListedItem item) {
        return now.scale().stream()
                .filter(rating -> item.initiative().rating().equals(Optional.of(rating.code())))
                .anyMatch(rating -> !rating.achieved());
    }

    private Achievement figures(Stream<Initiative> rows) {
        return Achievement.of(rows.toList(), now.scale());
    }

    private static Achievement total(CityYear year) {
        return Achievement.of(initiatives(year).toList(), year.scale());
    }

    private static Stream<Initiative> initiatives(CityYear year) {
        return year.items().stream().map(ListedItem::initiative);
    }
}
