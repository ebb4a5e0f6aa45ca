package matome.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a job, by what it did.
 *
 * @param id its number in this home, from 1
 * @param files how many files ended in each state
 * @param published how many files it wrote to output/
 */
public record Run(
        long id,
        String job,
        Instant started,
        Optional<Instant> ended,
        State state,
        Map<matome.model.State, Integer> files,
        int published) {

    public static final String NIGHTLY = "nightly";

    /** Written down as a run only when its failure, or its recovery, is told. */
    public static final String BACKUP = "backup";

    /** The job that takes in past years' sheets. */
    public static final String IMPORT = "import";

    public Run {
        files = Map.copyOf(files);
    }

    /** How a run stands; its words are in the message bundles. */
    public enum State {
        /** 実行中. */
        RUNNING,
        /** 完了. */
        DONE,
        /** 失敗. */
        FAILED,
        /** 中断. */
        KILLED
    }
}
