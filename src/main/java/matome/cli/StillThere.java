package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import matome.intake.SharedFile;
import matome.intake.SharedFolder;

/** Whether a file of this name still lies in the shared folder: one that was taken away needs no answer. */
final class StillThere {

    private StillThere() {}

    /** While the folder itself is out of reach, every file is taken to be there. */
    static Predicate<String> in(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return name -> true;
        }
        Set<String> names = new SharedFolder(input)
                .look().files().stream().map(SharedFile::name).collect(Collectors.toSet());
        return names::contains;
    }
}
