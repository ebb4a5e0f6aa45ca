package matome.job.schedule;

import java.io.IOException;
import matome.settings.ScheduledJob;

/** Runs a job as the command line would, and waits for its end. */
public interface Runner {

    Ending run(ScheduledJob job) throws IOException, InterruptedException;
}
