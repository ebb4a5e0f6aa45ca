package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matome.intake.Archive;
import matome.model.ClosedEdition;
import matome.model.PublishedFile;
import matome.publish.OutputFolder;
import matome.store.Editions;
import matome.store.PublishedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of closed years' editions, whose bytes are kept in work/archive. */
final class EditionFiles {

    private static final Logger LOG = LoggerFactory.getLogger(EditionFiles.class);

    private final Night night;
    private final Editions editions;
    private final Archive archive;
    private final OutputFolder output;
    private final PublishedFiles published;

    EditionFiles(Night night) {
        this.night = night;
        this.editions = new Editions(night.database());
        this.archive = new Archive(night.home().archive());
        this.output = new OutputFolder(night.home().output());
        this.published = new PublishedFiles(night.database());
    }

    /** Keeps a file before it goes to output/. */
    void keep(ClosedEdition edition, String name, byte[] bytes) throws IOException {
        var copy = archive.receive(bytes);
        archive.keep(copy);
        editions.put(edition, name, copy.sha256());
    }

    /** Sees to it that each file of a complete edition lies in output/ with the bytes that it was printed with. */
    void restore(ClosedEdition edition) throws IOException {
        if (edition.complete()) {
            restoreBut(edition, List.of());
        }
    }

    /** The same, but for some files. */
    void restoreBut(ClosedEdition edition, List<String> lost) throws IOException {
        Map<String, String> known = new TreeMap<>(editions.files(edition));
        known.keySet().removeAll(lost);
        for (Map.Entry<String, String> file : known.entrySet()) {
            PublishedFile printed = new PublishedFile(file.getKey(), file.getValue(), file.getValue());
            if (!output.holds(printed)) {
                restore(printed);
            } else if (!archive.holds(printed.sha256())) {
                archive.replace(archive.receive(output.bytes(printed.name())));
            }
        }
    }

    /** The files of which nobody has the bytes that they were printed with. */
    List<String> lost(ClosedEdition edition) throws IOException {
        List<String> lost = new ArrayList<>();
        Map<String, String> known = new TreeMap<>(editions.files(edition));
        for (Map.Entry<String, String> file : known.entrySet()) {
            if (!lies(known, file.getKey()) && !archive.holds(file.getValue())) {
                lost.add(file.getKey());
            }
        }
        return lost;
    }

    /** Whether a file lies in output/ with the bytes that it is known by. */
    boolean lies(Map<String, String> known, String name) throws IOException {
        String sha256 = known.get(name);
        return sha256 != null && output.holds(new PublishedFile(name, sha256, sha256));
    }

    private void restore(PublishedFile printed) throws IOException {
        if (!archive.holds(printed.sha256())) {
            LOG.error("{} is neither in output/ nor in the archive as it was printed", printed.name());
            night.tally().lost(printed.name());
            return;
        }
        byte[] bytes = Files.readAllBytes(archive.place(printed.sha256()));
        var beside = output.write(printed.name(), bytes);
        if (beside.isPresent()) {
            night.tally().inUse(night.home().output().relativize(beside.get()).toString());
            return;
        }
        published.put(printed, night.id());
        night.tally().published(printed.name());
    }
}
