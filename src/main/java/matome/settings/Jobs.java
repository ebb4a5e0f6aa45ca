package matome.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matome.model.FiscalYear;
import matome.model.Run;

/** Reads the scheduled jobs, one file each. */
final class Jobs {

    private static final List<String> COMMANDS = List.of(Run.NIGHTLY, Run.BACKUP);

    private Jobs() {}

    static ScheduledJob read(Path file, Block block, ZoneId cityZone) {
        String command = command(block);
        ScheduledJob job = new ScheduledJob(
                file.getFileName().toString().replaceFirst("\\.yml$", ""),
                command,
                cron(block),
                block.value("time-zone").flatMap(Value::zone).orElse(cityZone),
                command.equals(Run.BACKUP)
                        ? backup(block)
                        : block.block("parameters").map(Jobs::nightly).orElse(Map.of()));
        block.refuseOthers();
        return job;
    }

    private static String command(Block block) {
        String command = block.text("command");
        block.value("command")
                .filter(v -> !COMMANDS.contains(v.text()))
                .ifPresent(v -> v.fault(SettingsProblem.NOT_ALLOWED, v.key(), v.text(), String.join("、", COMMANDS)));
        return command;
    }

    private static String cron(Block block) {
        String cron = block.text("cron");
        block.value("cron")
                .ifPresent(v -> Cron.unreadable(v.text())
                        .ifPresent(part -> v.fault(SettingsProblem.NOT_A_CRON, v.key(), v.text(), part)));
        return cron;
    }

    /** A backup has to go somewhere. */
    private static Map<String, String> backup(Block job) {
        Map<String, String> parameters = new LinkedHashMap<>();
        job.requiredBlock("parameters").ifPresent(block -> {
            parameters.put("folder", block.text("folder"));
            block.value("keep")
                    .flatMap(v -> v.number(1, 1000))
                    .ifPresent(keep -> parameters.put("keep", String.valueOf(keep)));
            block.refuseOthers();
        });
        return parameters;
    }

    /** The options of the command, in one spelling whatever was typed. */
    private static Map<String, String> nightly(Block block) {
        Map<String, String> parameters = new LinkedHashMap<>();
        block.value("year").flatMap(Value::year).map(FiscalYear::label).ifPresent(year -> parameters.put("year", year));
        block.value("full").flatMap(Value::flag).ifPresent(full -> parameters.put("full", String.valueOf(full)));
        block.refuseOthers();
        return parameters;
    }
}
