package matome.job;

import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Messages;

/** What went wrong that is no section's fault, as the operators are told it. */
final class FailureReasons {

    private static final Messages WORDS = Messages.japanese();

    private FailureReasons() {}

    /**
     * Why a night did not come out well; nothing when it did.
     *
     * @param failure what stopped it; empty when it went to its end
     */
    static List<String> of(Tally tally, Optional<Exception> failure) {
        List<String> reasons = new ArrayList<>();
        failure.ifPresent(f -> reasons.add(of(f)));
        tally.brokenDesigns().forEach(design -> reasons.add(design.text(WORDS)));
        tally.lost().forEach(file -> reasons.add(WORDS.text("night.lost", file).strip()));
        if (tally.isPuzzled()) {
            reasons.add(WORDS.text("mail.failure.puzzled"));
        }
        return reasons;
    }

    static String of(Exception failure) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .filter(FileSystemException.class::isInstance)
                .map(file -> ((FileSystemException) file).getFile())
                .filter(file -> file != null)
                .findFirst()
                .map(file -> WORDS.text("mail.failure.file", file))
                .orElseGet(() -> WORDS.text("mail.failure.stopped"));
    }
}
