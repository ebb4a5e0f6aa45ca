package matome.store;

import static matome.store.Evenings.REIWA_1;
import static matome.store.Evenings.accepted;
import static matome.store.Evenings.initiative;
import static matome.store.Evenings.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.DepartmentProfile;
import matome.model.Finding;
import matome.model.GoalSheet;
import matome.model.Initiative;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Revision;
import matome.model.Section;
import matome.model.State;
import matome.model.Submission;
import matome.model.SubmissionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read back: the sheet for the paper and the state of each expected workbook. */
@Timeout(60)
class ConsolidatedSheetsTest {

    @TempDir
    private Path folder;

    private Evenings evenings;

    @BeforeEach
    void open() throws IOException {
        evenings = new Evenings(Database.open(folder.resolve("matome.db")));
    }

    @AfterEach
    void close() {
        evenings.close();
    }

    private Section section(int position) {
        return evenings.department.sections().get(position);
    }

    private ConsolidatedSheet sheet(Optional<DepartmentProfile> profile, List<Entry> entries, LocalDate stated) {
        return new ConsolidatedSheet(
                "東村山市",
                "将来都市像「人と人 人とみどりが響きあい 笑顔あふれる 東村山」の実現",
                REIWA_1,
                evenings.department,
                profile,
                entries,
                Optional.of(stated));
    }

    @Test
    void runTheNumbersThroughTheSectionsInTheOrganisationsOrder() {
        DepartmentProfile profile =
                new DepartmentProfile("経営政策部長", "間野 雅之", "部の目標", new BigDecimal("44.50"), 5_445_323);
        evenings.handsIn("財政課.xlsx", "A", accepted("1105", "財政の認識"));
        evenings.handsIn("秘書広報課.xlsx", "B", accepted("1101", "SNS", "市報"));
        evenings.handsIn("部の概要.xlsx", "C", accepted("11", profile));

        ConsolidatedSheet sheet = evenings.sheet();

        assertThat(sheet)
                .isEqualTo(sheet(
                        Optional.of(profile),
                        List.of(
                                new Entry(1, section(0), initiative("SNS")),
                                new Entry(2, section(0), initiative("市報")),
                                new Entry(3, section(4), initiative("財政の認識"))),
                        LocalDate.of(2020, 5, 22)));
    }

    @Test
    void keepEveryWordAndTheOrderOfTheCategories() {
        Initiative row = new Initiative(
                Optional.empty(),
                Optional.of("第4次-12"),
                Set.of("行革"),
                "二つの\n名前",
                "目標 'x' \"y\" {0} ; --",
                Optional.empty(),
                "𠮷野家\n・①");
        Initiative both = new Initiative(
                Optional.empty(), new java.util.LinkedHashSet<>(List.of("総計", "行革")), "𩸽", "", Optional.of("B"), "");
        evenings.handsIn(
                "財政課.xlsx",
                "A",
                new Outcome.Accepted(
                        new Submission(Evenings.key("1105"), new GoalSheet(List.of(row, both))), List.<Finding>of()));

        List<Initiative> read =
                evenings.sheet().entries().stream().map(Entry::initiative).toList();

        assertThat(read).containsExactly(row, both);
        assertThat(read.get(1).categories()).containsExactly("総計", "行革");
    }

    @Test
    void printTheResultsInPlaceOfTheGoalsTheyWereWrittenFor() {
        evenings.handsIn("結果.xlsx", "A", accepted(Phase.RESULT, "1105", "結果"));
        evenings.handsIn("目標.xlsx", "B", accepted(Phase.PLAN, "1105", "目標"));
        evenings.handsIn("秘書.xlsx", "C", accepted(Phase.PLAN, "1101", "目標だけ"));

        assertThat(evenings.titles()).containsExactly("目標だけ", "結果");
    }

    @Test
    void knowTheYearsInWhichSomethingWasAccepted() {
        ConsolidatedSheets sheets = new ConsolidatedSheets(evenings.database, evenings.settings);
        evenings.handsIn("財政課.xlsx", "A", rejected("1105"));
        List<matome.model.FiscalYear> before = sheets.years();

        evenings.handsIn("財政課.xlsx", "B", accepted("1105", "B"));

        assertThat(before).isEmpty();
        assertThat(sheets.years()).containsExactly(REIWA_1);
    }

    @Test
    void statusTellsTheLatestFromTheOneInForceAndCountsTheDaysLate() {
        evenings.handsIn("財政課.xlsx", "A", accepted("1105", "A"));
        evenings.next();
        evenings.handsIn("財政課.xlsx", "B", rejected("1105"));

        SubmissionStatus status = evenings.status("財政課");

        java.time.Instant first = Evenings.FIRST_NIGHT.plusSeconds(86_400 - 3600);
        java.time.Instant second = first.plusSeconds(86_400);
        assertThat(status)
                .isEqualTo(new SubmissionStatus(
                        REIWA_1,
                        Phase.RESULT,
                        evenings.department,
                        Optional.of(section(4)),
                        Optional.of(new Revision(2, State.REJECTED, "財政課.xlsx", second, 1, 0)),
                        Optional.of(new Revision(1, State.ACCEPTED, "財政課.xlsx", first, 0, 0)),
                        Optional.of(LocalDate.of(2020, 5, 29)),
                        0,
                        false));
    }

    @Test
    void statusCountsOnWhileNothingIsAccepted() {
        assertThat(evenings.status("秘書広報課").daysLate()).isEqualTo(5);
        assertThat(evenings.status("秘書広報課").latest()).isEmpty();
        assertThat(evenings.status("部の概要").daysLate()).isEqualTo(5);
    }

    @Test
    void statusCountsFromTheDueDateToTheDayItWasSaved() {
        for (int night = 0; night < 10; night++) {
            evenings.next();
        }
        evenings.handsIn("財政課.xlsx", "A", accepted("1105", "A"));

        assertThat(evenings.status("財政課").daysLate()).isEqualTo(3);
    }

    @Test
    void statusDoesNotCallACorrectionLate() {
        evenings.handsIn("財政課.xlsx", "A", accepted("1105", "A"));
        for (int night = 0; night < 12; night++) {
            evenings.next();
        }
        evenings.handsIn("財政課.xlsx", "B", accepted("1105", "B"));

        assertThat(evenings.status("財政課").daysLate()).isZero();
        assertThat(evenings.titles()).containsExactly("B");
    }
}
