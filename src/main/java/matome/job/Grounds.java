package matome.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import matome.model.Sha256;
import matome.model.SubmissionKey;

/**
 * What decides how a workbook is judged, besides what it says: the settings, the program, the phases that are open, and
 * what its section reported the year before. When one of them is another, the same bytes are judged again.
 */
final class Grounds {

    private final String ofAll;
    private final Memory memory;

    Grounds(Night night, Memory memory) {
        LocalDate today = night.today();
        this.ofAll =
                night.settings().digest() + night.program() + night.settings().openPhases(today);
        this.memory = memory;
    }

    /**
     * As one short text to compare.
     *
     * @param key what the workbook answers; empty when its head does not say
     */
    String digest(Optional<SubmissionKey> key) {
        return Sha256.of((ofAll + key.map(memory::before).orElse("")).getBytes(UTF_8));
    }
}
