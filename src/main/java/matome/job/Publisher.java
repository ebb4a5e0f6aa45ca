package matome.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import matome.model.PublishedFile;
import matome.model.Sha256;
import matome.publish.OutputFolder;
import matome.store.PublishedFiles;

/** Puts files into output/ and remembers what they were made from. */
final class Publisher {

    private final Night night;
    private final OutputFolder output;
    private final PublishedFiles published;
    private final EditionFiles editionFiles;

    Publisher(Night night) {
        this.night = night;
        this.output = new OutputFolder(night.home().output());
        this.published = new PublishedFiles(night.database());
        this.editionFiles = new EditionFiles(night);
    }

    /** Whether output/ holds the file as it would be made again. */
    boolean holds(String name, String madeFrom) throws IOException {
        Optional<PublishedFile> before = published.find(name);
        return before.isPresent()
                && !night.scope().full()
                && before.get().madeFrom().equals(madeFrom)
                && output.holds(before.get());
    }

    void publish(Publication file) throws IOException {
        if (file.edition().isPresent()) {
            editionFiles.keep(file.edition().get(), file.name(), file.bytes());
        }
        Optional<Path> beside = output.write(file.name(), file.bytes());
        if (beside.isPresent()) {
            night.tally().inUse(night.home().output().relativize(beside.get()).toString());
            return;
        }
        published.put(new PublishedFile(file.name(), Sha256.of(file.bytes()), file.madeFrom()), night.id());
        night.tally().published(file.name());
    }
}
