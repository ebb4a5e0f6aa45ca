package matome.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    /** The command as it is typed: a folder stands by itself, a flag without its value. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(command));
        parameters.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(parameter -> {
            switch (parameter.getKey()) {
                case "folder" -> words.add(parameter.getValue());
                case "full" -> words.addAll(parameter.getValue().equals("true") ? List.of("--full") : List.of());
                default -> words.addAll(List.of("--" + parameter.getKey(), parameter.getValue()));
            }
        });
        return List.copyOf(words);
    }
}
