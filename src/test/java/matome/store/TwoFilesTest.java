package matome.store;

import static matome.store.Evenings.accepted;
import static matome.store.Evenings.rejected;
import static matome.store.Evenings.unknownRating;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.model.State;
import matome.store.Submissions.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When two files come for one section, people are told which one counts, as often as that is true. 1105 is 財政課. */
@Timeout(60)
class TwoFilesTest {

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
    void warnsOfTwoFilesForOneSectionInOneNight() {
        accepts(FILE, "A");

        Receipt receipt = accepts(COPY, "B");

        Finding twoFiles = Finding.of(FindingCode.TWO_FILES, Place.FILE, COPY, FILE);
        assertThat(receipt).isEqualTo(new Receipt(2, State.ACCEPTED, State.ACCEPTED, List.of(twoFiles)));
        assertThat(evenings.status("財政課").latest().orElseThrow().warnings()).isEqualTo(1);
        assertThat(evenings.titles()).containsExactly("B");
    }

    @Test
    void doesNotSayThatTheNewerCountsWhenItIsSentBack() {
        accepts(FILE, "A");

        Receipt receipt = evenings.handsIn(COPY, "B", rejected("1105"));

        assertThat(receipt).isEqualTo(new Receipt(2, State.REJECTED, State.REJECTED, List.of(unknownRating())));
    }

    @Test
    void warnsOfTwoFilesWhenTheNightWasKilledBetweenThem() {
        accepts(FILE, "A");
        evenings.nextAfterAKill();

        assertThat(accepts(COPY, "B").findings())
                .containsExactly(Finding.of(FindingCode.TWO_FILES, Place.FILE, COPY, FILE));
    }

    @Test
    void keepsTheWarningWhenTheSameBytesAreJudgedAgain() {
        accepts(FILE, "A");
        accepts(COPY, "B");
        evenings.next();

        accepts(COPY, "B");

        assertThat(evenings.status("財政課").latest().orElseThrow().warnings()).isEqualTo(1);
    }

    @Test
    void doesNotWarnOfFilesFromTwoNights() {
        accepts(FILE, "A");
        evenings.next();

        assertThat(accepts(COPY, "B").findings()).isEmpty();
    }
}
