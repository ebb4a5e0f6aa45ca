package matome.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matome.job.schedule.Ending;
import matome.job.schedule.Runner;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import org.jspecify.annotations.Nullable;

/** Runs a scheduled job as the command line would, in a process that gives back all it took. */
final class JobProcess implements Runner {

    private final Home home;
    private final Console console;
    private @Nullable Process running;
    private boolean stopped;

    JobProcess(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Ending run(ScheduledJob job) throws IOException, InterruptedException {
        Process process = start(job);
        if (process == null) {
            return Ending.FAILED;
        }
        int status = process.waitFor();
        return status == ExitStatus.LOCKED.code()
                ? Ending.LOCKED
                : status == ExitStatus.DONE.code() ? Ending.DONE : Ending.FAILED;
    }

    private synchronized @Nullable Process start(ScheduledJob job) throws IOException {
        if (stopped) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of("--home", home.root().toString()));
        if (console.messages().bundle().getLocale().equals(Locale.ENGLISH)) {
            words.addAll(List.of("--lang", "en"));
        }
        words.addAll(job.words());
        running = OwnProgram.with(words).directory(home.root().toFile()).start();
        return running;
    }

    /** Tells the job to stop, which it does in order; none begins any more. */
    synchronized void stop() {
        stopped = true;
        if (running != null) {
            running.destroy();
        }
    }
}
