package matome.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.intake.SharedFile;
import matome.model.SeenFile;
import matome.model.State;
import org.jspecify.annotations.Nullable;

/** Which of the files in input/ have to be looked at; the others are as they were. */
final class Worklist {

    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int next;

    void fill(List<SharedFile> files, Map<String, SeenFile> seen, Grounds grounds, Night night) {
        files.forEach(file -> names.add(file.name()));
        for (SharedFile file : files) {
            Optional<SeenFile> before = Optional.ofNullable(seen.get(file.name()));
            boolean judgeAgain = night.scope().full()
                    || before.filter(b -> mayChange(b, grounds)).isPresent();
            if (judgeAgain || before.filter(b -> isAsBefore(file, b)).isEmpty()) {
                candidates.add(new Candidate(file, before, judgeAgain));
            } else {
                night.tally().countUnchanged(before.orElseThrow().state());
            }
        }
    }

    /** Whether the same bytes could come to another outcome: they waited, or were judged on other grounds. */
    private static boolean mayChange(SeenFile before, Grounds grounds) {
        return before.state() == State.DEFERRED || !before.judgedBy().equals(grounds.digest(before.key()));
    }

    /** Whether a file of this name lies in the folder. */
    boolean holds(String name) {
        return names.contains(name);
    }

    private static boolean isAsBefore(SharedFile file, SeenFile before) {
        return file.bytes() == before.bytes() && file.modified().equals(before.modified());
    }

    List<SharedFile> files() {
        return candidates.stream().map(Candidate::file).toList();
    }

    int size() {
        return candidates.size();
    }

    /** The next one, or null at the end, as Spring Batch wants it. */
    @Nullable
    Candidate take() {
        return next < candidates.size() ? candidates.get(next++) : null;
    }
}
