package matome.job.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import matome.job.backup.RestoreOutcome.Reason;
import matome.model.Sha256;
import matome.store.Database;
import matome.store.Schema;

/** A backup's entries, in a folder of their own and every one of them checked. */
final class UnpackedBackup {

    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;

    /** Why a backup cannot be used. */
    static final class UnusableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final String fact;

        private UnusableException(Reason reason, String fact) {
            super(reason + " " + fact);
            this.reason = reason;
            this.fact = fact;
        }

        RestoreOutcome outcome() {
            return new RestoreOutcome.Refused(reason, fact);
        }
    }

    private final Path folder;
    private final Manifest manifest;

    private UnpackedBackup(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    Path folder() {
        return folder;
    }

    Manifest manifest() {
        return manifest;
    }

    static UnpackedBackup of(Path file, Path folder) throws IOException, UnusableException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip);
            requireAllNames(zip, manifest);
            for (Map.Entry<String, String> entry : manifest.sha256().entrySet()) {
                unpack(zip, entry.getKey(), entry.getValue(), folder);
            }
            requireWhole(folder.resolve(Manifest.DATABASE), manifest);
            return new UnpackedBackup(folder, manifest);
        } catch (ZipException noZip) {
            throw new UnusableException(Reason.NOT_A_BACKUP, file.toString());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException, UnusableException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
            throw new UnusableException(Reason.NOT_A_BACKUP, zip.getName());
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Manifest.read(in.readNBytes(LARGEST_MANIFEST));
        } catch (IllegalArgumentException | ZipException notOne) {
            throw new UnusableException(Reason.DAMAGED, Manifest.NAME);
        }
        if (manifest.format() > Manifest.FORMAT || manifest.schema() > Schema.newest()) {
            throw new UnusableException(Reason.NEWER, manifest.program());
        }
        return manifest;
    }

    private static void requireAllNames(ZipFile zip, Manifest manifest) throws UnusableException {
        Set<String> names = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(names::add);
        names.remove(Manifest.NAME);
        boolean same = names.equals(manifest.sha256().keySet());
        if (!same || !manifest.namesAreSafe() || !names.contains(Manifest.DATABASE)) {
            throw new UnusableException(Reason.DAMAGED, Manifest.NAME);
        }
    }

    private static void unpack(ZipFile zip, String name, String sha256, Path folder)
            throws IOException, UnusableException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new UnusableException(Reason.DAMAGED, name);
        }
        Files.createDirectories(file.getParent());
        MessageDigest digest = Sha256.digest();
        try (InputStream in = zip.getInputStream(zip.getEntry(name));
                OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            in.transferTo(out);
        } catch (ZipException broken) {
            throw new UnusableException(Reason.DAMAGED, name);
        }
        if (!Sha256.hex(digest.digest()).equals(sha256)) {
            throw new UnusableException(Reason.DAMAGED, name);
        }
    }

    private static void requireWhole(Path file, Manifest manifest) throws UnusableException {
        try (Database database = Database.look(file)) {
            if (database.isWhole() && database.version() <= Schema.newest()) {
                return;
            }
        } catch (RuntimeException notADatabase) {
            // the same to say
        }
        throw new UnusableException(Reason.DAMAGED, Manifest.DATABASE + " " + manifest.made());
    }
}
