package matome.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as one look at the shared folder saw it.
 *
 * @param name its path inside the folder, parted by {@code /}, composed (NFC) whatever the file system does
 * @param modified to the millisecond, which every file system and database keeps
 */
public record SharedFile(String name, Path path, long bytes, Instant modified) {

    SharedFile named(String other) {
        return new SharedFile(other, path, bytes, modified);
    }
}
