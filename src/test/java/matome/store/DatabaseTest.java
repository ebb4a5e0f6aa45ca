package matome.store;

import static matome.store.Evenings.FIRST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.model.PublishedFile;
import matome.model.Run;
import matome.model.SeenFile;
import matome.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@Timeout(60)
class DatabaseTest {

    private static final String SHA = "a".repeat(64);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(folder.resolve("深い フォルダー").resolve("matome.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() throws IOException {
        database.close();
        open();
    }

    @Test
    void keepsWhatItHoldsWhenItIsOpenedAgain() throws IOException {
        long id = new Runs(database).start("nightly", FIRST_NIGHT);

        reopen();

        assertThat(new Runs(database).newest(10)).extracting(Run::id).containsExactly(id);
    }

    @Test
    void refusesWhatBelongsToNothing() {
        assertThatThrownBy(() -> new PublishedFiles(database).put(new PublishedFile("経営政策部.pdf", SHA, SHA), 77))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("FOREIGN KEY");
    }

    @Test
    void runsAreNumberedAndReadNewestFirst() {
        Runs runs = new Runs(database);
        Instant end = FIRST_NIGHT.plusSeconds(9);
        long first = runs.start("nightly", FIRST_NIGHT);
        runs.end(first, Run.State.DONE, Map.of(State.ACCEPTED, 7, State.IGNORED, 2), 3, end);
        runs.start("report", end);

        List<Run> newest = runs.newest(2);

        assertThat(newest)
                .containsExactly(
                        new Run(2, "report", end, Optional.empty(), Run.State.RUNNING, files(0, 0), 0),
                        new Run(1, "nightly", FIRST_NIGHT, Optional.of(end), Run.State.DONE, files(7, 2), 3));
        assertThat(runs.newest(1)).hasSize(1);
    }

    private static Map<State, Integer> files(int accepted, int ignored) {
        return Map.of(
                State.ACCEPTED,
                accepted,
                State.REJECTED,
                0,
                State.UNCHANGED,
                0,
                State.DEFERRED,
                0,
                State.IGNORED,
                ignored);
    }

    @Test
    void aRunThatNeverEndedWasKilled() throws IOException {
        new Runs(database).start("nightly", FIRST_NIGHT);
        reopen();

        new Runs(database).start("nightly", FIRST_NIGHT.plusSeconds(1));

        assertThat(new Runs(database).newest(2))
                .extracting(Run::state)
                .containsExactly(Run.State.RUNNING, Run.State.KILLED);
    }

    @Test
    void remembersWhatEachFileWasAtTheLastLook() {
        long run = new Runs(database).start("nightly", FIRST_NIGHT);
        SeenFiles seen = new SeenFiles(database);
        SeenFile other = seen("メモ's.docx", Optional.empty(), State.IGNORED, Optional.of(notExcel("メモ's.docx")));
        SeenFile deferred = seen("財政課.xlsx", Optional.empty(), State.DEFERRED, Optional.of(inUse()));
        SeenFile accepted = seen("財政課.xlsx", Optional.of(SHA), State.ACCEPTED, Optional.empty());
        seen.put(other, run);
        seen.put(deferred, run);
        Map<String, SeenFile> before = seen.all();

        seen.put(accepted, run);

        assertThat(before).isEqualTo(Map.of(other.name(), other, deferred.name(), deferred));
        assertThat(seen.all()).isEqualTo(Map.of(other.name(), other, accepted.name(), accepted));
    }

    private static SeenFile seen(String name, Optional<String> sha256, State state, Optional<Finding> why) {
        return new SeenFile(
                name,
                123,
                Instant.parse("2020-05-20T01:02:03.456Z"),
                sha256,
                state,
                why,
                SHA,
                Optional.empty(),
                Optional.empty());
    }

    private static Finding notExcel(String name) {
        return Finding.of(FindingCode.OTHER_KIND_OF_FILE, Place.FILE, name);
    }

    private static Finding inUse() {
        return Finding.of(FindingCode.IN_USE, Place.FILE);
    }

    @Test
    void remembersWhatEachPublishedFileWasMadeFrom() {
        long run = new Runs(database).start("nightly", FIRST_NIGHT);
        PublishedFiles published = new PublishedFiles(database);
        PublishedFile newer = new PublishedFile("経営政策部.pdf", SHA, "b".repeat(64));
        published.put(new PublishedFile("経営政策部.pdf", SHA, SHA), run);

        published.put(newer, run);

        assertThat(published.find("経営政策部.pdf")).contains(newer);
        assertThat(published.find("総務部.pdf")).isEmpty();
    }
}
