package matome.job.schedule;

import static matome.job.schedule.MovedClock.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.job.HomeLock;
import matome.model.Run;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import matome.store.Database;
import matome.store.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs when, while somebody moves the clock. Times are those of Tokyo. */
class ScheduleTest {

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock("2020-05-11T10:00");
    private final Diary diary = new Diary(clock);
    private final Deque<Ending> endings = new ArrayDeque<>();
    private Duration runTakes = Duration.ofMinutes(3);
    private Schedule schedule;

    @BeforeEach
    void aHome() throws IOException {
        for (String file : List.of("jobs/city.yml", "jobs/organization.csv")) {
            Files.createDirectories(folder.resolve("jobs"));
            Files.copy(Path.of(file), folder.resolve(file));
        }
        job("nightly", "0 2 * * *");
        schedule = schedule();
    }

    @Test
    void runsAJobOnceAtItsTime() throws Exception {
        looksUntil("2020-05-13T01:00");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-12T02:00", "05-12T02:00 nightly begins", "nightly DONE next 05-13T02:00");
    }

    @Test
    void isPunctual() throws Exception {
        clock.shows("2020-05-12T01:59:50");

        assertThat(schedule.look()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void catchesUpOnceOnWhatWasMissedWhileItWasDown() throws Exception {
        looksUntil("2020-05-12T03:00");
        diary.lines().clear();

        clock.shows("2020-05-18T09:00");
        schedule = schedule();
        looksUntil("2020-05-19T01:00");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-13T02:00",
                        "05-18T09:00 nightly catches up on 05-13T02:00",
                        "nightly DONE next 05-19T02:00");
    }

    @Test
    void catchesUpAfterTheMachineSlept() throws Exception {
        schedule.look();
        clock.shows("2020-05-12T08:30");
        schedule.look();

        assertThat(diary.lines()).contains("05-12T08:30 nightly catches up on 05-12T02:00");
    }

    @Test
    void survivesAJobThatFails() throws Exception {
        endings.add(Ending.FAILED);

        looksUntil("2020-05-13T03:00");

        assertThat(diary.lines())
                .contains(
                        "nightly FAILED next 05-13T02:00",
                        "05-13T02:00 nightly begins",
                        "nightly DONE next 05-14T02:00");
    }

    @Test
    void survivesADatabaseThatCannotBeRead() throws Exception {
        Path database = folder.resolve("work/matome.db");
        Files.createDirectories(database.getParent());
        Files.writeString(database, "データベースではない".repeat(100));
        schedule.look();
        schedule.look();
        Files.delete(database);

        looksUntil("2020-05-12T03:00");

        assertThat(diary.lines())
                .containsExactly(
                        "troubled",
                        "nightly next 05-12T02:00",
                        "05-12T02:00 nightly begins",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void letsAJobThatComesDueWhileAnotherRunsWaitForIt() throws Exception {
        job("控え", "1 2 * * *");

        looksUntil("2020-05-12T03:00");

        assertThat(diary.lines())
                .containsSubsequence(
                        "05-12T02:00 nightly begins",
                        "nightly DONE next 05-13T02:00",
                        "05-12T02:03 控え begins",
                        "控え DONE next 05-13T02:01");
    }

    @Test
    void waitsForARunThatSomebodyStartedByHand() throws Exception {
        looksUntil("2020-05-12T01:00");
        try (HomeLock held = HomeLock.take(folder.resolve("work"), clock).orElseThrow()) {
            assertThat(held).isNotNull();
            looksUntil("2020-05-12T02:10");
        }
        looksUntil("2020-05-12T02:40");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "nightly waits",
                        "05-12T02:30 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void triesAgainWhenAnotherRunWasFaster() throws Exception {
        endings.add(Ending.LOCKED);

        looksUntil("2020-05-12T03:00");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "05-12T02:00 nightly begins",
                        "nightly waits",
                        "05-12T02:30 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void keepsToAnEditedTimeWithoutARestart() throws Exception {
        looksUntil("2020-05-12T10:00");
        job("nightly", "30 5 * * *");
        looksUntil("2020-05-13T06:00");

        assertThat(diary.lines())
                .as("not at once, although 5:30 was past already")
                .endsWith("nightly next 05-13T05:30", "05-13T05:30 nightly begins", "nightly DONE next 05-14T05:30");
    }

    @Test
    void noticesJobsThatComeAndGo() throws Exception {
        looksUntil("2020-05-11T12:00");
        job("昼", "30 12 * * *");
        Files.delete(folder.resolve("jobs/nightly.yml"));
        looksUntil("2020-05-12T03:00");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "昼 next 05-11T12:30",
                        "nightly dropped",
                        "05-11T12:30 昼 begins",
                        "昼 DONE next 05-12T12:30");
    }

    @Test
    void beginsNothingWhileTheSettingsAreWrongAndCatchesUpWhenTheyAreMended() throws Exception {
        looksUntil("2020-05-12T01:00");
        job("nightly", "0 25 * * *");
        looksUntil("2020-05-12T04:00");
        job("nightly", "0 2 * * *");
        looksUntil("2020-05-12T05:00");

        assertThat(diary.lines())
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "faulty jobs/nightly.yml:2",
                        "nightly prevented",
                        "05-12T04:00 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void tellsOfNothingWhileWrongSettingsPreventNothing() throws Exception {
        looksUntil("2020-05-12T10:00");
        diary.lines().clear();
        job("nightly", "0 25 * * *");
        looksUntil("2020-05-12T18:00");
        job("nightly", "0 2 * * *");
        looksUntil("2020-05-12T19:00");

        assertThat(diary.lines()).containsExactly("faulty jobs/nightly.yml:2");
    }

    @Test
    void takesUpAgainWhatWasStoppedInTheMiddle() throws Exception {
        looksUntil("2020-05-12T01:00");
        runTakes = Duration.ofSeconds(-1);
        looksUntil("2020-05-12T02:01");

        runTakes = Duration.ofMinutes(3);
        clock.shows("2020-05-12T07:00");
        schedule = schedule();
        schedule.look();

        assertThat(diary.lines()).contains("05-12T07:00 nightly catches up on 05-12T02:00");
    }

    @Test
    void countsARunThatTheDatabaseKnowsWhenItHasNoRecordOfItsOwn() throws Exception {
        try (Database database = Database.open(new Home(folder).database())) {
            Runs runs = new Runs(database);
            long id = runs.start("nightly", tokyo("2020-05-08T02:00"));
            runs.end(id, Run.State.DONE, Map.of(), 0, tokyo("2020-05-08T02:05"));
        }

        schedule.look();

        assertThat(diary.lines()).contains("05-11T10:00 nightly catches up on 05-09T02:00");
    }

    /** A negative time means that somebody stops the schedule in mid-run. */
    private Ending run(@SuppressWarnings("unused") ScheduledJob job) {
        if (runTakes.isNegative()) {
            schedule.stop();
            return Ending.FAILED;
        }
        Ending ending = Optional.ofNullable(endings.poll()).orElse(Ending.DONE);
        if (ending != Ending.LOCKED) {
            clock.passes(runTakes);
        }
        return ending;
    }

    private void looksUntil(String end) throws Exception {
        while (clock.instant().isBefore(tokyo(end))) {
            Duration wait = schedule.look();
            if (wait.compareTo(Duration.ofSeconds(30)) < 0) {
                clock.passes(wait);
            } else {
                clock.passesHalfAnHour();
            }
        }
    }

    private void job(String name, String cron) throws IOException {
        Files.writeString(folder.resolve("jobs").resolve(name + ".yml"), "command: nightly\ncron: \"" + cron + "\"\n");
    }

    private Schedule schedule() {
        return new Schedule(new Home(folder), clock, this::run, diary);
    }
}
