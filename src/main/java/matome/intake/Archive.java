package matome.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import matome.model.Sha256;

/** work/archive: the original bytes of what was accepted or sent back, each under its SHA-256. */
public final class Archive {

    private static final String ARRIVING = "arriving-";

    private final Path root;

    public Archive(Path root) {
        this.root = root;
    }

    /** A copy of our own to read from, until it is known whether to keep it. */
    public Taken.Copy receive(byte[] original) throws IOException {
        Files.createDirectories(root);
        Path arriving = Files.createTempFile(root, ARRIVING, ".tmp");
        Files.write(arriving, original);
        return new Taken.Copy(arriving, Sha256.of(original));
    }

    /** Keeps a copy for good; the same bytes are kept once. */
    public void keep(Taken.Copy copy) throws IOException {
        Path kept = place(copy.sha256());
        if (Files.exists(kept)) {
            Files.delete(copy.path());
            return;
        }
        Files.createDirectories(kept.getParent());
        force(copy.path());
        Files.move(copy.path(), kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps a copy in place of one that was harmed. */
    public void replace(Taken.Copy copy) throws IOException {
        Files.deleteIfExists(place(copy.sha256()));
        keep(copy);
    }

    /** Forgets a copy that nobody has to keep. */
    public void discard(Taken.Copy copy) throws IOException {
        Files.delete(copy.path());
    }

    /** Where the bytes with this SHA-256 are kept. */
    public Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether those bytes are still kept, and unharmed. */
    public boolean holds(String sha256) throws IOException {
        Path kept = place(sha256);
        return Files.isRegularFile(kept) && Sha256.of(Files.readAllBytes(kept)).equals(sha256);
    }

    /** Removes what a killed run left half copied; only under the home's lock. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var left = Files.newDirectoryStream(root, ARRIVING + "*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
