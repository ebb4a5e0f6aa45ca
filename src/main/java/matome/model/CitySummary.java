package matome.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 総括: the city's figures of one year, beside those of the years before.
 *
 * @param scale this year's ratings, the best first
 * @param departments in the organisation's order
 * @param categories in the city's order; a row of two categories counts in both
 * @param years the years at hand, the oldest first, this one last
 * @param unachieved rows whose rating is not "achieved", in the order of the sheets
 * @param submissions how many keys of the year's current phase stand at each state
 * @param marks words that every page must bear, because a year's numbers are no real ones
 * @param edition the one that this year is in
 */
public record CitySummary(
        String city,
        FiscalYear year,
        List<Rating> scale,
        Achievement total,
        List<DepartmentFigures> departments,
        List<Figures> categories,
        List<YearFigures> years,
        List<ListedItem> unachieved,
        Optional<SubmissionFigures> submissions,
        List<String> marks,
        Optional<LocalDate> statedDate,
        Edition edition) {

    public CitySummary {
        scale = List.copyOf(scale);
        departments = List.copyOf(departments);
        categories = List.copyOf(categories);
        years = List.copyOf(years);
        unachieved = List.copyOf(unachieved);
        marks = List.copyOf(marks);
    }

    /** Figures under a name. */
    public record Figures(String name, Achievement achievement) {}

    /** A department's figures and those of its sections. */
    public record DepartmentFigures(String name, Achievement achievement, List<Figures> sections) {

        public DepartmentFigures {
            sections = List.copyOf(sections);
        }
    }

    /**
     * The city's figures of one year.
     *
     * @param sameScale whether its ratings can be set beside this year's
     * @param mark a word that its numbers must bear, サンプル for example
     */
    public record YearFigures(FiscalYear year, Achievement achievement, boolean sameScale, Optional<String> mark) {}

    /** Submission state at the time: how many are expected, and how many stand at each state. */
    public record SubmissionFigures(Phase phase, int expected, int accepted, int rejected, int missing, int late) {}
}
