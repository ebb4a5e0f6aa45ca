package matome.job.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matome.model.Sha256;
import matome.settings.Home;
import matome.store.Database;

/**
 * Writes a home's memory into one file: database, originals, settings, designs. A run may go on meanwhile: the database
 * is copied first, as it is at one moment, and whatever it speaks of is in the archive by then.
 */
public final class Backup {

    private final Home home;
    private final String program;
    private final Instant now;

    public Backup(Home home, String program, Instant now) {
        this.home = home;
        this.program = program;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Writes it under another name first; the file is whole or not there. */
    public Manifest write(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path writing = folder.resolve("." + target.getFileName() + ".matome-tmp");
        try {
            Manifest manifest = writeWhole(writing);
            force(writing);
            Files.move(writing, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(writing);
        }
    }

    private Manifest writeWhole(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".db");
        Map<String, String> sha256 = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Database database = Database.look(home.database())) {
            zip.setLevel(Deflater.BEST_SPEED);
            database.copyTo(copy);
            sha256.put(Manifest.DATABASE, put(zip, Manifest.DATABASE, copy));
            for (Map.Entry<String, Path> entry : files().entrySet()) {
                sha256.put(entry.getKey(), put(zip, entry.getKey(), entry.getValue()));
            }
            Manifest manifest = new Manifest(Manifest.FORMAT, database.version(), program, now.toString(), sha256);
            zip.putNextEntry(entry(Manifest.NAME));
            zip.write(manifest.bytes());
            zip.closeEntry();
            return manifest;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** By the name in the backup. What a run is only just receiving has no name in the archive yet. */
    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        collect(files, Manifest.ARCHIVE, home.archive());
        collect(files, "jobs/", home.jobs());
        collect(files, "reports/", home.reports());
        files.keySet().removeIf(name -> name.startsWith(Manifest.ARCHIVE) && name.endsWith(".tmp"));
        return files;
    }

    private static void collect(Map<String, Path> files, String prefix, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            all.forEach(f -> files.put(prefix + folder.relativize(f).toString().replace('\\', '/'), f));
        }
    }

    private String put(ZipOutputStream zip, String name, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(entry(name));
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(zip, digest));
        }
        zip.closeEntry();
        return Sha256.hex(digest.digest());
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(now));
        return entry;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
