package matome.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run does about mail.
 *
 * @param wanted whether anything is written and sent; what is not told now is told by the next run
 * @param folder where mails go to be looked at instead of being sent; nobody counts as told then
 * @param attended whether a person waits for the run at a terminal: nobody else is told then how it ended
 */
public record Mailing(boolean wanted, Optional<Path> folder, boolean attended) {

    /** As a scheduler wants it. */
    public static final Mailing UNATTENDED = new Mailing(true, Optional.empty(), false);
}
