package matome.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import matome.job.HomeLock;
import matome.job.schedule.Schedule;
import matome.settings.Settings;
import picocli.CommandLine.Command;

/** Stays up and runs each job of jobs/ at its time. */
@Command(name = "schedule")
final class ScheduleCommand extends MatomeSubcommand {

    /** A run that is told to stop has 30 seconds of its own. */
    private static final long PATIENCE_SECONDS = 40;

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    ScheduleCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settingsOrCall();
        Optional<HomeLock> lock =
                HomeLock.takeSchedule(home().work(), console().clock().withZone(settings.zone()));
        if (lock.isEmpty()) {
            console().complain("cli.schedule-held", HomeLock.scheduleHolder(home().work()));
            return ExitStatus.LOCKED;
        }
        try (HomeLock held = lock.get()) {
            return keep(settings, held);
        } finally {
            ended.countDown();
        }
    }

    private ExitStatus keep(Settings settings, @SuppressWarnings("unused") HomeLock held) throws InterruptedException {
        JobProcess process = new JobProcess(home(), console());
        Schedule schedule =
                new Schedule(home(), console().clock(), process, new ScheduleLines(console(), home(), settings));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(schedule, process), "stop-on-signal"));
        console().say("schedule.begins", settings.city(), home().root());
        if (settings.jobs().isEmpty()) {
            console().complain("schedule.nothing", home().jobs());
        }
        while (!told.await(schedule.look().toMillis(), TimeUnit.MILLISECONDS)) {
            // the time to look again
        }
        console().say("schedule.stopped");
        return ExitStatus.DONE;
    }

    private void stop(Schedule schedule, JobProcess process) {
        schedule.stop();
        told.countDown();
        process.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
