package matome.check;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.model.GoalSheet;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The published sheet of 経営政策部 is right as it stands: its rules have nothing to say but that goals lack a measure. */
class SeedTest {

    @Test
    void isTakenWholeWithoutAnErrorOrWarning() throws IOException {
        Map<String, List<CSVRecord>> sections =
                rows().stream().collect(groupingBy(row -> row.get("section"), LinkedHashMap::new, Collectors.toList()));

        List<Outcome> outcomes = sections.keySet().stream()
                .map(s -> form(s, sections.getOrDefault(s, List.of())).examined())
                .toList();

        assertThat(sections).hasSize(6);
        assertThat(outcomes).allSatisfy(o -> assertThat(o).isInstanceOf(Outcome.Accepted.class));
        assertThat(outcomes)
                .flatExtracting(Outcome::findings)
                .extracting(f -> f.code().code() + " " + f.place().cell().orElse(""))
                .containsExactly(
                        "N-201 D7:D9", "N-201 D7:D8,D10", "N-201 D7:D12", "N-201 D7:D10", "N-201 D7", "N-201 D7:D9");
        assertThat(outcomes.stream().flatMap(SeedTest::initiatives))
                .containsExactlyElementsOf(
                        rows().stream().map(SeedTest::initiative).toList())
                .hasSize(21);
    }

    @Test
    void wouldBeDoubtedInThreeRowsIfTheySaidThatTheirGoalWasReached() throws IOException {
        AForm form = AForm.goalSheet();
        rows().forEach(r -> form.row(r.get("plan_category"), r.get("item"), r.get("goal"), "A", r.get("result")));

        assertThat(form.examined().findings())
                .filteredOn(f -> !f.isNote())
                .extracting(f -> f.code().code() + " " + f.place().cell().orElseThrow() + " " + f.facts())
                .containsExactly("R-503 F12 [A, 90.0%以上, 88.2%]", "R-502 F18,F26 [A, 成果又は課題, 至らなかった]");
    }

    private static java.util.stream.Stream<Initiative> initiatives(Outcome outcome) {
        GoalSheet sheet = (GoalSheet) ((Outcome.Accepted) outcome).submission().content();
        return sheet.initiatives().stream()
                .map(i ->
                        new Initiative(Optional.empty(), i.categories(), i.title(), i.goal(), i.rating(), i.outcome()));
    }

    private static Initiative initiative(CSVRecord row) {
        return new Initiative(
                Optional.empty(),
                Set.of(row.get("plan_category").split("・")),
                row.get("item"),
                row.get("goal"),
                Optional.of(row.get("rating")),
                row.get("result"));
    }

    private static AForm form(String section, List<CSVRecord> rows) {
        AForm form = AForm.goalSheet().head(HeadField.SECTION, section);
        rows.forEach(
                r -> form.row(r.get("plan_category"), r.get("item"), r.get("goal"), r.get("rating"), r.get("result")));
        return form;
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(Files.newBufferedReader(Path.of("src/test/resources/seed/reiwa-1-rows.csv")), format)) {
            return parser.getRecords();
        }
    }
}
