package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Outcome;
import matome.model.Place;
import matome.model.Severity;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings are put before people: what has one cause is said once, the gravest first. */
class FoldingTest {

    private static Finding empty(String cell, int no) {
        return Finding.of(FindingCode.REQUIRED_EMPTY, Place.cell("シート", cell).inRow(no), "評価");
    }

    private static List<String> cells(Finding... findings) {
        return Folding.fold(Stream.of(findings))
                .map(f -> f.place().cell().orElse("")
                        + f.place().no().map(n -> " No." + n).orElse(""))
                .toList();
    }

    @Test
    void oneCauseInManyRowsIsOneFindingWithItsRange() {
        assertThat(cells(empty("E8", 1), empty("E9", 2), empty("E10", 3), empty("E12", 5)))
                .containsExactly("E8:E10,E12");
    }

    @Test
    void aFindingThatIsAloneKeepsItsRow() {
        assertThat(cells(empty("E8", 1))).containsExactly("E8 No.1");
    }

    @Test
    void otherColumnsAndOtherFactsAreOtherCauses() {
        Finding other =
                Finding.of(FindingCode.REQUIRED_EMPTY, Place.cell("シート", "E9").inRow(2), "項目");

        assertThat(cells(empty("E8", 1), empty("F9", 2), other)).containsExactly("E8 No.1", "F9 No.2", "E9 No.2");
    }

    @Test
    void whatIsSaidOfOneSheetTwiceIsSaidOnce() {
        Finding ofTheSheet = Finding.of(FindingCode.NO_ROWS, Place.sheet("シート"));

        assertThat(Folding.fold(Stream.of(ofTheSheet, ofTheSheet))).containsExactly(ofTheSheet);
    }

    @Test
    void manyEmptyCellsAreSaidInOneSentence() {
        AForm form = AForm.goalSheet().rating("").rating("").rating("A").rating("");

        assertThat(form.said()).containsExactly("R-301 目標管理シート E7:E8,E10 評価が空欄です。 評価を書いてください。");
    }

    @Test
    void errorsComeBeforeNotes() {
        AForm form = AForm.goalSheet().category("行革／総計").rating("優");

        assertThat(form.examined().findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.NOTE);
    }

    @Test
    void theCityMayTakeAFindingForGraverThanWeDo(@TempDir Path home) throws Exception {
        for (String file : List.of("city.yml", "organization.csv")) {
            Files.copy(Path.of("jobs", file), home.resolve(file));
        }
        Path city = home.resolve("city.yml");
        Files.writeString(
                city, Files.readString(city).replaceFirst("(?m)^severities:\n", "severities:\n  N-101: エラー\n"));
        Settings strict = SettingsReader.read(home);
        AForm form = AForm.goalSheet().category("行革／総計");

        Outcome outcome = form.examined(strict);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(form.examined()).isInstanceOf(Outcome.Accepted.class);
    }
}
