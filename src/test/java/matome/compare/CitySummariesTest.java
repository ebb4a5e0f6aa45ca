package matome.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.Seed;
import matome.model.Achievement;
import matome.model.CitySummary;
import matome.model.CitySummary.DepartmentFigures;
import matome.model.CitySummary.Figures;
import matome.model.CitySummary.SubmissionFigures;
import matome.model.CitySummary.YearFigures;
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
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CitySummariesTest {

    private static final List<Rating> LETTERS = List.of(rating("A", true, true), rating("B", false, true));
    private static final List<Rating> MARKS =
            List.of(rating("◎", true, true), rating("△", false, true), rating("－", false, false));
    private static final List<String> CATEGORIES = List.of("総計", "行革", "その他");

    @Test
    void countsTheSeedAsTheCityDid() throws IOException {
        CitySummary summary = CitySummaries.of(seed(), List.of(), CATEGORIES, Optional.empty());

        assertThat(summary.city()).isEqualTo("東村山市");
        assertThat(summary.year()).isEqualTo(new FiscalYear(2019));
        assertThat(line(summary.total())).isEqualTo("21: A18 B3, 18/21");
        assertThat(summary.total().rate()).contains(new BigDecimal("85.7"));
        assertThat(summary.departments()).extracting(DepartmentFigures::name).containsExactly("経営政策部");
        assertThat(lines(summary.departments().get(0).sections()))
                .containsExactly(
                        "秘書広報課 3: A3 B0, 3/3",
                        "企画政策課 4: A3 B1, 3/4",
                        "行政経営課 6: A5 B1, 5/6",
                        "資産マネジメント課 4: A4 B0, 4/4",
                        "財政課 1: A1 B0, 1/1",
                        "情報政策課 3: A2 B1, 2/3");
    }

    @Test
    void countsARowOfTwoCategoriesInBoth() throws IOException {
        CitySummary summary = CitySummaries.of(seed(), List.of(), CATEGORIES, Optional.empty());

        assertThat(lines(summary.categories()))
                .containsExactly("総計 6: A6 B0, 6/6", "行革 17: A14 B3, 14/17", "その他 0: A0 B0, 0/0");
        assertThat(summary.categories().get(2).achievement().rate()).isEmpty();
    }

    @Test
    void listsWhatWasNotAchievedInTheOrderOfTheSheets() throws IOException {
        CitySummary summary = CitySummaries.of(seed(), List.of(), CATEGORIES, Optional.empty());

        assertThat(summary.unachieved())
                .extracting(item -> item.no() + " " + item.section().name())
                .containsExactly("6 企画政策課", "12 行政経営課", "20 情報政策課");
    }

    @Test
    void setsYearsInTheirOrderAndComparesOnlyThoseOfTheSameScale() {
        CityYear now = year(2019, LETTERS, Optional.empty(), "A", "B", "");
        CityYear before = year(2018, LETTERS, Optional.of("サンプル"), "A", "A");
        CityYear longAgo = year(2016, MARKS, Optional.of("サンプル"), "◎", "△", "－");
        CityYear after = year(2020, LETTERS, Optional.of("見込み"), "B");

        CitySummary summary = CitySummaries.of(now, List.of(after, before, now, longAgo), CATEGORIES, Optional.empty());

        assertThat(summary.years())
                .extracting(YearFigures::year, y -> line(y.achievement()), YearFigures::sameScale, YearFigures::mark)
                .containsExactly(
                        tuple(new FiscalYear(2016), "3: ◎1 △1 －1, 1/2", false, Optional.of("サンプル")),
                        tuple(new FiscalYear(2018), "2: A2 B0, 2/2", true, Optional.of("サンプル")),
                        tuple(new FiscalYear(2019), "3: A1 B1, 1/2", true, Optional.empty()));
        assertThat(summary.marks()).containsExactly("サンプル");
        assertThat(summary.total().outside()).isEqualTo(1);
    }

    @Test
    void keepsSectionsThatHandedInNothing() {
        Department department = new Department("01", "会計課", List.of(section("出納係"), section("審査係")));
        CityYear now = city(2019, LETTERS, Optional.empty(), sheet(2019, department, List.of(row(1, "出納係", "A"))));

        CitySummary summary = CitySummaries.of(now, List.of(), CATEGORIES, Optional.empty());

        assertThat(lines(summary.departments().get(0).sections()))
                .containsExactly("出納係 1: A1 B0, 1/1", "審査係 0: A0 B0, 0/0");
    }

    @Test
    void statesTheNewestDayOfItsSheetsAndHandsOnTheSubmissions() {
        Department one = new Department("01", "一部", List.of());
        Department other = new Department("02", "二部", List.of());
        CityYear now = new CityYear(
                new Organization(new FiscalYear(2019), List.of(one, other)),
                List.of(stated(one, LocalDate.of(2020, 5, 29)), stated(other, LocalDate.of(2020, 5, 1))),
                LETTERS,
                Optional.empty());
        SubmissionFigures submissions = new SubmissionFigures(Phase.RESULT, 7, 5, 1, 1, 2);

        CitySummary summary = CitySummaries.of(now, List.of(), CATEGORIES, Optional.of(submissions));

        assertThat(summary.statedDate()).contains(LocalDate.of(2020, 5, 29));
        assertThat(summary.submissions()).contains(submissions);
    }

    private static List<String> lines(List<Figures> figures) {
        return figures.stream().map(f -> f.name() + " " + line(f.achievement())).toList();
    }

    private static String line(Achievement achievement) {
        List<String> ratings = new ArrayList<>();
        achievement.byRating().forEach((code, rows) -> ratings.add(code + rows));
        return achievement.rows() + ": " + String.join(" ", ratings) + ", " + achievement.achieved() + "/"
                + achievement.counted();
    }

    private static CityYear seed() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : Seed.rows()) {
            Set<String> categories =
                    new LinkedHashSet<>(List.of(row.get("plan_category").split("[\\s・、]+")));
            entries.add(new Entry(
                    Integer.parseInt(row.get("no")),
                    section(row.get("section")),
                    initiative(categories, Optional.of(row.get("rating")))));
        }
        List<Section> sections = entries.stream().map(Entry::section).distinct().toList();
        return city(2019, LETTERS, Optional.empty(), sheet(2019, new Department("01", "経営政策部", sections), entries));
    }

    private static CityYear year(int year, List<Rating> scale, Optional<String> mark, String... ratings) {
        List<Entry> entries = new ArrayList<>();
        for (String rating : ratings) {
            entries.add(row(entries.size() + 1, "財政課", rating));
        }
        return city(year, scale, mark, sheet(year, new Department("01", "部", List.of(section("財政課"))), entries));
    }

    private static CityYear city(int year, List<Rating> scale, Optional<String> mark, ConsolidatedSheet sheet) {
        Organization organization = new Organization(new FiscalYear(year), List.of(sheet.department()));
        return new CityYear(organization, List.of(sheet), scale, mark);
    }

    private static ConsolidatedSheet sheet(int year, Department department, List<Entry> entries) {
        return new ConsolidatedSheet(
                "東村山市", "目標", new FiscalYear(year), department, Optional.empty(), entries, Optional.empty());
    }

    private static ConsolidatedSheet stated(Department department, LocalDate day) {
        return new ConsolidatedSheet(
                "東村山市", "目標", new FiscalYear(2019), department, Optional.empty(), List.of(), Optional.of(day));
    }

    private static Entry row(int no, String section, String rating) {
        return new Entry(
                no,
                section(section),
                initiative(Set.of("行革"), rating.isEmpty() ? Optional.empty() : Optional.of(rating)));
    }

    private static Initiative initiative(Set<String> categories, Optional<String> rating) {
        return new Initiative(Optional.empty(), categories, "項目", "目標", rating, "成果");
    }

    private static Section section(String name) {
        return new Section(name, name, List.of(), false);
    }

    private static Rating rating(String code, boolean achieved, boolean counted) {
        return new Rating(code, List.of(), "", achieved, counted);
    }
}
