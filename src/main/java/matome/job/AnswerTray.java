package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.intake.Archive;
import matome.model.PublishedFile;
import matome.model.Sha256;
import matome.publish.OutputFolder;
import matome.store.PublishedFiles;
import matome.workbook.Marked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A folder from which clerks fetch their answers. What a person wrote there is neither overwritten nor removed, unless
 * it was handed in as well.
 */
final class AnswerTray {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTray.class);

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    private final Night night;
    private final Path root;
    private final String mark;
    private final OutputFolder folder;
    private final PublishedFiles published;
    private final Archive archive;

    /**
     * Makes a tray.
     *
     * @param mark tells the files of one tray from those of another in the database
     */
    AnswerTray(Night night, Path root, String mark) {
        this.night = night;
        this.root = root;
        this.mark = mark;
        this.folder = new OutputFolder(root);
        this.published = new PublishedFiles(night.database());
        this.archive = new Archive(night.home().archive());
    }

    /** Removes what a killed run left half written. */
    void sweep() throws IOException {
        folder.sweep();
    }

    /** Whether the answer need not be made: it lies there as it would be made again, or a person is at work on it. */
    boolean holds(String stem, String madeFrom) throws IOException {
        for (String ending : ENDINGS) {
            Optional<PublishedFile> before = published.find(mark + stem + ending);
            if (before.isPresent() && before.get().madeFrom().equals(madeFrom)) {
                return holds(stem + ending, before.get());
            }
        }
        return false;
    }

    private boolean holds(String name, PublishedFile before) throws IOException {
        if (isPersons(name, before.sha256())) {
            leave(name);
            return true;
        }
        return !night.scope().full() && folder.holds(new PublishedFile(name, before.sha256(), before.madeFrom()));
    }

    /**
     * Lays an answer into the tray; the one of another kind that it takes the place of goes.
     *
     * @return whether it lies there now
     */
    boolean put(String stem, Marked answer, String madeFrom) throws IOException {
        String name = stem + answer.ending();
        String sha256 = Sha256.of(answer.bytes());
        Optional<PublishedFile> before = published.find(mark + name);
        if (!folder.sha256(name).equals(Optional.of(sha256))
                && isPersons(name, before.map(PublishedFile::sha256).orElse(""))) {
            leave(name);
            return false;
        }
        published.remember(sha256);
        published.put(new PublishedFile(mark + name, sha256, madeFrom), night.id());
        for (String other : ENDINGS) {
            if (!other.equals(answer.ending())) {
                clear(stem + other);
            }
        }
        afterCommit(() -> lay(name, answer.bytes()));
        return true;
    }

    /** First the database knows what will lie there, then it lies there: a killed night takes nothing for a person's. */
    private static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    /** What cannot be written is told, and tried again the night after. */
    private void lay(String name, byte[] bytes) {
        try {
            folder.write(name, bytes).ifPresent(beside -> night.tally().inUse(beside.toString()));
        } catch (IOException e) {
            LOG.error("cannot write the answer {}", name, e);
            night.tally().unwritten(root.resolve(name).toString());
        }
    }

    /** Takes away the answers below one of its folders that nobody waits for any more. */
    void keepOnly(Set<String> stems, String below) throws IOException {
        for (PublishedFile file : published.under(mark + below)) {
            String name = file.name().substring(mark.length());
            if (!stems.contains(name.substring(0, name.lastIndexOf('.')))) {
                clear(name);
            }
        }
    }

    private void clear(String name) throws IOException {
        Optional<PublishedFile> before = published.find(mark + name);
        if (before.isEmpty()) {
            return;
        }
        if (isPersons(name, before.get().sha256()) || folder.isOpen(name) || !folder.remove(name)) {
            leave(name);
        } else {
            published.forget(mark + name);
        }
    }

    /** Whether a file lies there that we neither wrote nor were handed. */
    private boolean isPersons(String name, String ours) throws IOException {
        return folder.sha256(name)
                .filter(now -> !now.equals(ours) && !published.remembers(now) && !Files.exists(archive.place(now)))
                .isPresent();
    }

    private void leave(String name) {
        night.tally().left(root.resolve(name).toString());
    }
}
