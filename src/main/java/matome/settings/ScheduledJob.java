package matome.settings;

import java.time.ZoneId;
import java.util.Map;

/**
 * One file of jobs/: what runs, when, with which parameters.
 *
 * @param name the file's name without its ending
 * @param command the command of matome to run
 * @param cron minute, hour, day of month, month, day of week
 */
public record ScheduledJob(String name, String command, String cron, ZoneId zone, Map<String, String> parameters) {

    public ScheduledJob {
        parameters = Map.copyOf(parameters);
    }
}
