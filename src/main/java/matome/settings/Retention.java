package matome.settings;

import java.time.Duration;

/**
 * How long is kept what nobody needs for ever. What was handed in is not among it: database and archive stay.
 *
 * @param logs of runs that came out well
 * @param failedLogs of runs that did not
 * @param upgradeCopies how many copies of the database from before an upgrade
 */
public record Retention(Duration logs, Duration failedLogs, int upgradeCopies) {

    static Retention read(Block block) {
        Retention usual = Defaults.RETENTION;
        Retention retention = new Retention(
                days(block, "log-days", usual.logs()),
                days(block, "failed-log-days", usual.failedLogs()),
                block.number("upgrade-copies", usual.upgradeCopies(), 1, 100));
        block.refuseOthers();
        return retention;
    }

    private static Duration days(Block block, String key, Duration otherwise) {
        return Duration.ofDays(block.number(key, (int) otherwise.toDays(), 1, 36_500));
    }
}
