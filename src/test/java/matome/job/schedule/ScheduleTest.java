package matome.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import matome.job.HomeLock;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import matome.settings.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs when, while somebody moves the clock. Times are those of Tokyo. */
class ScheduleTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path folder;

    private final List<String> diary = new ArrayList<>();
    private final Deque<Ending> endings = new ArrayDeque<>();
    private final Clock clock = new MovedClock();
    private Instant now = tokyo("2020-05-11T10:00");
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

        assertThat(diary)
                .containsExactly(
                        "nightly next 05-12T02:00", "05-12T02:00 nightly begins", "nightly DONE next 05-13T02:00");
    }

    @Test
    void isPunctual() throws Exception {
        now = tokyo("2020-05-12T01:59:50");

        assertThat(schedule.look()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void catchesUpOnceOnWhatWasMissedWhileItWasDown() throws Exception {
        looksUntil("2020-05-12T03:00");
        diary.clear();

        now = tokyo("2020-05-18T09:00");
        schedule = schedule();
        looksUntil("2020-05-19T01:00");

        assertThat(diary)
                .containsExactly(
                        "nightly next 05-13T02:00",
                        "05-18T09:00 nightly catches up on 05-13T02:00",
                        "nightly DONE next 05-19T02:00");
    }

    @Test
    void catchesUpAfterTheMachineSlept() throws Exception {
        schedule.look();
        now = tokyo("2020-05-12T08:30");
        schedule.look();

        assertThat(diary).contains("05-12T08:30 nightly catches up on 05-12T02:00");
    }

    @Test
    void doesNotCatchUpOnTimesBeforeItsFirstStart() throws Exception {
        schedule.look();

        assertThat(diary).containsExactly("nightly next 05-12T02:00");
    }

    @Test
    void survivesAJobThatFails() throws Exception {
        endings.add(Ending.FAILED);

        looksUntil("2020-05-13T03:00");

        assertThat(diary)
                .contains(
                        "nightly FAILED next 05-13T02:00",
                        "05-13T02:00 nightly begins",
                        "nightly DONE next 05-14T02:00");
    }

    @Test
    void letsAJobThatComesDueWhileAnotherRunsWaitForIt() throws Exception {
        job("控え", "1 2 * * *");

        looksUntil("2020-05-12T03:00");

        assertThat(diary)
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
        looksUntil("2020-05-12T02:20");

        assertThat(diary)
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "nightly waits",
                        "05-12T02:10 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void triesAgainWhenAnotherRunWasFaster() throws Exception {
        endings.add(Ending.LOCKED);

        looksUntil("2020-05-12T03:00");

        assertThat(diary)
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "nightly waits",
                        "05-12T02:10 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void keepsToAnEditedTimeWithoutARestart() throws Exception {
        looksUntil("2020-05-12T10:00");
        job("nightly", "30 5 * * *");
        looksUntil("2020-05-13T06:00");

        assertThat(diary)
                .as("not at once, although 5:30 of that day was past already")
                .endsWith("nightly next 05-13T05:30", "05-13T05:30 nightly begins", "nightly DONE next 05-14T05:30");
    }

    @Test
    void noticesJobsThatComeAndGo() throws Exception {
        looksUntil("2020-05-11T12:00");
        job("昼", "30 12 * * *");
        Files.delete(folder.resolve("jobs/nightly.yml"));
        looksUntil("2020-05-12T03:00");

        assertThat(diary)
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

        assertThat(diary)
                .containsExactly(
                        "nightly next 05-12T02:00",
                        "faulty jobs/nightly.yml:2",
                        "05-12T04:00 nightly catches up on 05-12T02:00",
                        "nightly DONE next 05-13T02:00");
    }

    @Test
    void takesUpAgainWhatWasStoppedInTheMiddle() throws Exception {
        looksUntil("2020-05-12T01:00");
        runTakes = Duration.ofSeconds(-1);
        looksUntil("2020-05-12T02:01");

        runTakes = Duration.ofMinutes(3);
        now = tokyo("2020-05-12T07:00");
        schedule = schedule();
        schedule.look();

        assertThat(diary).contains("05-12T07:00 nightly catches up on 05-12T02:00");
    }

    @Test
    void countsARunThatTheDatabaseKnowsWhenItHasNoRecordOfItsOwn() throws Exception {
        try (matome.store.Database database = matome.store.Database.open(new Home(folder).database())) {
            matome.store.Runs runs = new matome.store.Runs(database);
            long id = runs.start("nightly", tokyo("2020-05-08T02:00"));
            runs.end(id, matome.model.Run.State.DONE, java.util.Map.of(), 0, tokyo("2020-05-08T02:05"));
        }

        schedule.look();

        assertThat(diary).contains("05-11T10:00 nightly catches up on 05-09T02:00");
    }

    /** A negative time means that somebody stops the schedule in mid-run. */
    private Ending run(@SuppressWarnings("unused") ScheduledJob job) {
        if (runTakes.isNegative()) {
            schedule.stop();
            return Ending.FAILED;
        }
        Ending ending = Optional.ofNullable(endings.poll()).orElse(Ending.DONE);
        now = ending == Ending.LOCKED ? now : now.plus(runTakes);
        return ending;
    }

    /** Looks every ten minutes, and when it asks for sooner, sooner. */
    private void looksUntil(String end) throws Exception {
        while (now.isBefore(tokyo(end))) {
            Duration wait = schedule.look();
            now = wait.compareTo(Duration.ofSeconds(30)) < 0
                    ? now.plus(wait)
                    : now.truncatedTo(ChronoUnit.HOURS)
                            .plus(Duration.ofMinutes(10 * (now.atZone(TOKYO).getMinute() / 10 + 1)));
        }
    }

    private void job(String name, String cron) throws IOException {
        Files.writeString(
                folder.resolve("jobs").resolve(name + ".yml"),
                "command: nightly\ncron: \"" + cron + "\"\n",
                StandardCharsets.UTF_8);
    }

    private Schedule schedule() {
        return new Schedule(new Home(folder), clock, this::run, new Diary());
    }

    private static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }

    private static String told(Instant instant) {
        return LocalDateTime.ofInstant(instant, TOKYO).toString().substring(5, 16);
    }

    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return TOKYO;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Diary implements Board {

        @Override
        public void planned(ScheduledJob job, Optional<Instant> next) {
            diary.add(job.name() + " next " + told(next.orElseThrow()));
        }

        @Override
        public void dropped(ScheduledJob job) {
            diary.add(job.name() + " dropped");
        }

        @Override
        public void faulty(SettingsException faults) {
            diary.add("faulty " + faults.faults().get(0).file() + ":"
                    + faults.faults().get(0).line());
        }

        @Override
        public void waits(ScheduledJob job) {
            diary.add(job.name() + " waits");
        }

        @Override
        public void begins(ScheduledJob job, Instant due, boolean late) {
            if (endings.peek() != Ending.LOCKED) {
                diary.add(told(now) + " " + job.name() + (late ? " catches up on " + told(due) : " begins"));
            }
        }

        @Override
        public void ended(ScheduledJob job, Ending ending, Instant begun, Duration took, Optional<Instant> next) {
            diary.add(job.name() + " " + ending + " next " + told(next.orElseThrow()));
        }
    }
}
