package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import matome.workbook.Marked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** output/, and the return folder when the city has one: trouble with that is told, and the night goes on without it. */
final class AnswerTrays {

    private interface Deed {
        void on(AnswerTray tray) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTrays.class);

    private final Night night;
    private final AnswerTray output;
    private @Nullable AnswerTray returns;

    AnswerTrays(Night night) {
        this.night = night;
        this.output = new AnswerTray(night, night.home().output(), "");
        night.settings().returnFolder().ifPresent(folder -> {
            this.returns = new AnswerTray(night, folder, "return-folder " + folder + ": ");
            inReturns(tray -> {
                make(folder);
                tray.sweep();
            });
        });
    }

    /** A folder whose parent is not there lies on a share that is not there. */
    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        if (!Files.isWritable(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    boolean hold(String stem, String madeFrom) throws IOException {
        boolean[] held = {output.holds(stem, madeFrom)};
        inReturns(tray -> held[0] &= tray.holds(stem, madeFrom));
        return held[0];
    }

    void put(String stem, Marked answer, String madeFrom) throws IOException {
        if (!output.holds(stem, madeFrom) && output.put(stem, answer, madeFrom)) {
            night.tally().answered(stem + answer.ending());
        }
        inReturns(tray -> {
            if (!tray.holds(stem, madeFrom)) {
                tray.put(stem, answer, madeFrom);
            }
        });
    }

    void keepOnly(Set<String> stems, List<String> folders) throws IOException {
        for (String folder : folders) {
            output.keepOnly(stems, folder);
            inReturns(tray -> tray.keepOnly(stems, folder));
        }
    }

    private void inReturns(Deed deed) {
        if (returns == null) {
            return;
        }
        try {
            deed.on(returns);
        } catch (IOException e) {
            LOG.error("the return folder cannot be used; output/ has the answers", e);
            night.tally()
                    .unreachable(night.settings().returnFolder().orElseThrow().toString());
            returns = null;
        }
    }
}
