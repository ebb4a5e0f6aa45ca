package matome.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.settings.Retention;
import matome.store.BatchRecords;
import matome.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what nobody needs for ever: old logs, those of failed runs later, and copies from before old upgrades. What was
 * handed in stays, and so does every run's line in the history.
 */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Pattern LOG_FILE = Pattern.compile("run-(\\d+|failure)\\.(?:log|jsonl)");
    private static final int BATCH_RECORDS = 500;

    private final Night night;
    private final Retention retention;

    Upkeep(Night night) {
        this.night = night;
        this.retention = night.settings().retention();
    }

    /** What cannot be removed is no reason to call a night failed. */
    void run() {
        try {
            int logs = removeLogs(new Runs(night.database()).failed());
            int copies = UpgradeCopies.prune(night.home(), retention.upgradeCopies());
            new BatchRecords(night.database()).keepNewest(BATCH_RECORDS);
            if (logs + copies > 0) {
                LOG.info("removed {} old log files and {} old copies of the database", logs, copies);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("cannot remove what is old", e);
        }
    }

    private int removeLogs(Set<Long> failed) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(night.home().logs(), "run-*")) {
            for (Path log : logs) {
                if (isOld(log, failed)) {
                    Files.delete(log);
                    removed++;
                }
            }
        }
        return removed;
    }

    private boolean isOld(Path log, Set<Long> failed) throws IOException {
        Matcher name = LOG_FILE.matcher(String.valueOf(log.getFileName()));
        if (!name.matches()) {
            return false;
        }
        boolean ofFailure = name.group(1).equals("failure") || failed.contains(Long.valueOf(name.group(1)));
        Duration kept = ofFailure ? retention.failedLogs() : retention.logs();
        Instant limit = night.clock().instant().minus(kept);
        return Files.getLastModifiedTime(log).toInstant().isBefore(limit);
    }
}
