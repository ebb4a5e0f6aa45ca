package matome.job.backup;

import java.nio.file.Path;
import java.util.Optional;

/** What came of a restore. */
public sealed interface RestoreOutcome {

    /** Why nothing was restored; its words are in the message bundles under {@code restore.DAMAGED} and so on. */
    enum Reason {
        /** No backup of ours. */
        NOT_A_BACKUP,
        /** A part is missing or has other bytes. Fact: its name. */
        DAMAGED,
        /** A newer program made it. Facts: its schema, ours. */
        NEWER,
        /** The home has a memory already, and nobody said that it may go. */
        OCCUPIED,
        /** A run holds the home. */
        LOCKED
    }

    /** Nothing was changed. */
    record Refused(Reason reason, String fact) implements RestoreOutcome {}

    /**
     * Restored.
     *
     * @param aside where the state before is kept
     * @param settings whether jobs/ and reports/ were restored too
     */
    record Restored(Manifest manifest, Optional<Path> aside, boolean settings) implements RestoreOutcome {}
}
