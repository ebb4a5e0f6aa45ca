package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import matome.compare.CitySummaries;
import matome.model.CitySummary;
import matome.model.CitySummary.SubmissionFigures;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Rating;
import matome.model.Section;

/** Years of a city to sum up and to bind, made from the city's own sheet. */
final class Years {

    static final List<Rating> LETTERS = List.of(rating("A", "目標どおり達成", true, true), rating("B", "達成に至らず", false, true));
    static final List<Rating> STEPS = List.of(
            rating("S", "大きく上回って達成", true, true),
            rating("A", "達成", true, true),
            rating("B", "おおむね達成", true, true),
            rating("C", "達成に至らず", false, true),
            rating("評価不能", "感染症の影響などで評価できない", false, false));
    static final SubmissionFigures SUBMISSIONS = new SubmissionFigures(Phase.RESULT, 7, 6, 1, 0, 1);

    private static final List<String> CATEGORIES = List.of("総計", "行革", "その他");

    private Years() {}

    static CityYear of(int year, List<Rating> scale, ConsolidatedSheet... sheets) {
        List<ConsolidatedSheet> all = List.of(sheets);
        List<Department> departments =
                all.stream().map(ConsolidatedSheet::department).toList();
        return new CityYear(new Organization(new FiscalYear(year), departments), all, scale, Optional.empty());
    }

    static CityYear marked(CityYear year) {
        return new CityYear(year.organization(), year.sheets(), year.scale(), Optional.of("サンプル"));
    }

    static CitySummary summary(CityYear now, CityYear... earlier) {
        return CitySummaries.of(now, List.of(earlier), CATEGORIES, Optional.of(SUBMISSIONS));
    }

    static CitySummary seed(CityYear... earlier) {
        return summary(of(2019, LETTERS, Sheets.seed()), earlier);
    }

    /** A department with the first rows of the city's own sheet, over and over. */
    static ConsolidatedSheet department(int code, String name, int rows) {
        List<Entry> seed = Sheets.seed().entries();
        return department(
                code,
                name,
                IntStream.range(0, rows)
                        .mapToObj(i -> new Entry(
                                i + 1,
                                seed.get(i % seed.size()).section(),
                                seed.get(i % seed.size()).initiative()))
                        .toList());
    }

    /** A department of ten sections with ten rows each. */
    static ConsolidatedSheet large(int code) {
        List<Entry> seed = Sheets.seed().entries();
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            Section section = Sheets.section("第" + code + "・" + (row / 10 + 1) + "課");
            entries.add(new Entry(row + 1, section, seed.get(row % seed.size()).initiative()));
        }
        return department(code, "第" + code + "部", entries);
    }

    /** The city's own sheet with other ratings, in turn; an empty one is none. */
    static ConsolidatedSheet rated(String... ratings) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : Sheets.seed().entries()) {
            String rating = ratings[entries.size() % ratings.length];
            Initiative row = entry.initiative();
            entries.add(new Entry(
                    entry.no(),
                    entry.section(),
                    new Initiative(
                            row.identity(),
                            row.categories(),
                            row.title(),
                            row.goal(),
                            rating.isEmpty() ? Optional.empty() : Optional.of(rating),
                            row.outcome())));
        }
        return Sheets.of(entries);
    }

    private static ConsolidatedSheet department(int code, String name, List<Entry> entries) {
        ConsolidatedSheet seed = Sheets.seed();
        List<Section> sections = entries.stream().map(Entry::section).distinct().toList();
        return new ConsolidatedSheet(
                seed.city(),
                seed.cityGoal(),
                seed.year(),
                new Department(String.valueOf(code), name, sections),
                seed.profile(),
                entries,
                seed.statedDate());
    }

    private static Rating rating(String code, String meaning, boolean achieved, boolean counted) {
        return new Rating(code, List.of(), meaning, achieved, counted);
    }
}
