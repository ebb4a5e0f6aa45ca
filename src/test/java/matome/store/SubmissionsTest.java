package matome.store;

import static matome.store.Evenings.accepted;
import static matome.store.Evenings.rejected;
import static matome.store.Evenings.rejectedWithoutAWord;
import static matome.store.Evenings.unknownRating;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import matome.model.State;
import matome.store.Submissions.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which revision of a section's workbook counts. 1105 is 財政課. */
@Timeout(60)
class SubmissionsTest {

    private static final String FILE = "財政課.xlsx";
    private static final String COPY = "財政課 (2).xlsx";

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

    private Receipt accepts(String name, String bytes) {
        return evenings.handsIn(name, bytes, accepted("1105", bytes));
    }

    @Test
    void takesTheFirstWorkbook() {
        Receipt receipt = accepts(FILE, "A");

        assertThat(receipt).isEqualTo(new Receipt(1, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void takesWhatWasSavedOverAsTheNextRevision() {
        accepts(FILE, "A");

        Receipt receipt = accepts(FILE, "B");

        assertThat(receipt).isEqualTo(new Receipt(2, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.status("財政課").inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(evenings.titles()).containsExactly("B");
    }

    @Test
    void takesTheSameBytesOnceHoweverOftenTheyAreRecorded() {
        accepts(FILE, "A");
        accepts(FILE, "A");
        evenings.next();

        Receipt copy = accepts(COPY, "A");

        assertThat(copy).isEqualTo(new Receipt(1, State.ACCEPTED, State.UNCHANGED, List.of()));
        assertThat(evenings.row("select count(*) n from submission")).containsEntry("n", 1);
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void followsAClerkWhoGoesBackToTheFirstVersion() {
        accepts(FILE, "A");
        accepts(FILE, "B");

        Receipt back = accepts(FILE, "A");

        assertThat(back).isEqualTo(new Receipt(3, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void followsAClerkWhoGoesBackWhileTheFileWasOpenForANight() {
        accepts(FILE, "A");
        accepts(FILE, "B");
        evenings.defers(FILE);

        accepts(FILE, "A");

        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void letsNoOldCopyTakeThePlaceOfANewerRevision() {
        accepts(FILE, "A");
        accepts(FILE, "B");

        Receipt copy = accepts(COPY, "A");

        assertThat(copy.state()).isEqualTo(State.UNCHANGED);
        assertThat(evenings.titles()).containsExactly("B");
    }

    @Test
    void letsNoOldCopyTakeThePlaceThatWasOpenWhenItFirstLayThere() {
        accepts(FILE, "A");
        accepts(FILE, "B");
        evenings.defers(COPY);

        Receipt copy = accepts(COPY, "A");

        assertThat(copy.state()).isEqualTo(State.UNCHANGED);
        assertThat(evenings.titles()).containsExactly("B");
    }

    @Test
    void keepsTheAcceptedOneInForceWhenANewerOneIsSentBack() {
        accepts(FILE, "A");

        Receipt receipt = evenings.handsIn(FILE, "B", rejected("1105"));

        assertThat(receipt).isEqualTo(new Receipt(2, State.REJECTED, State.REJECTED, List.of(unknownRating())));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void judgesTheSameBytesAgain() {
        evenings.handsIn(FILE, "A", rejected("1105"));

        Receipt receipt = accepts(FILE, "A");

        assertThat(receipt).isEqualTo(new Receipt(1, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
        assertThat(evenings.row("select count(*) n from finding")).containsEntry("n", 0);
    }

    @Test
    void judgesTheSameBytesAgainUnderAnotherName() {
        evenings.handsIn(FILE, "A", rejected("1105"));

        Receipt receipt = accepts(COPY, "A");

        assertThat(receipt).isEqualTo(new Receipt(1, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void neverTakesBackWhatWasAccepted() {
        accepts(FILE, "A");

        Receipt sameFile = evenings.handsIn(FILE, "A", rejected("1105"));
        Receipt copy = evenings.handsIn(COPY, "A", rejected("1105"));

        assertThat(List.of(sameFile, copy)).containsOnly(new Receipt(1, State.ACCEPTED, State.UNCHANGED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void learnsLaterWhoseAWorkbookIs() {
        evenings.handsIn(FILE, "A", rejectedWithoutAWord());

        Receipt receipt = accepts(FILE, "A");

        assertThat(receipt).isEqualTo(new Receipt(1, State.ACCEPTED, State.ACCEPTED, List.of()));
        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void letsNoOldWorkbookThatIsUnderstoodLateTakeThePlaceOfANewerOne() {
        evenings.handsIn(FILE, "A", rejectedWithoutAWord());
        evenings.next();
        accepts(COPY, "B");
        evenings.next();

        accepts(FILE, "A");

        assertThat(evenings.titles()).containsExactly("B");
        assertThat(evenings.status("財政課").latest().orElseThrow().file()).isEqualTo(COPY);
    }

    @Test
    void keepsTheSameBrokenBytesOnce() {
        evenings.handsIn(FILE, "A", rejectedWithoutAWord());

        Receipt copy = evenings.handsIn(COPY, "A", rejectedWithoutAWord());

        assertThat(copy).isEqualTo(new Receipt(1, State.REJECTED, State.UNCHANGED, List.of()));
    }

    @Test
    void followsAClerkWhoPutsTheFirstVersionInPlaceOfTheNewer() {
        accepts(FILE, "A");
        accepts(FILE, "B");
        evenings.takesAway(FILE);

        accepts(COPY, "A");

        assertThat(evenings.titles()).containsExactly("A");
    }

    @Test
    void needsNoSecondConnectionOutsideATransactionEither() {
        evenings.record(FILE, "A", rejected("1105"));
        evenings.record(FILE, "A", accepted("1105", "A"));
        evenings.record(COPY, "B", accepted("1105", "B"));

        assertThat(evenings.titles()).containsExactly("B");
        assertThat(evenings.status("財政課").latest().orElseThrow().state()).isEqualTo(State.ACCEPTED);
    }
}
