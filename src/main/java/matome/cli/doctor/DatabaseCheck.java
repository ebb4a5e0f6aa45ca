package matome.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import matome.store.Database;
import matome.store.NewerDatabaseException;
import matome.store.Schema;

/** The database: on a disk of this machine, whole, and of a version that this program knows. */
final class DatabaseCheck implements Check {

    /** What systems call folders that lie on another machine. */
    private static final Set<String> REMOTE = Set.of(
            "cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "ncpfs", "fuse.sshfs", "davfs", "9p");

    @Override
    public List<Diagnosis> look(Patient patient) {
        List<Diagnosis> found = new ArrayList<>();
        remote(patient).ifPresent(found::add);
        found.add(Files.exists(patient.home().database()) ? whole(patient) : none(patient));
        return found;
    }

    private static Optional<Diagnosis> remote(Patient patient) {
        Path there = patient.home().work();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            String type = Files.getFileStore(there).type();
            return isRemote(there.toRealPath().toString(), type)
                    ? Optional.of(Diagnosis.bad(
                            patient.words(),
                            "doctor.database.remote",
                            patient.home().work(),
                            type))
                    : Optional.empty();
        } catch (IOException notTold) {
            return Optional.empty();
        }
    }

    /** Locks and the write-ahead log do not hold across a network. */
    static boolean isRemote(String path, String type) {
        return path.startsWith("\\\\") || REMOTE.contains(type.toLowerCase(Locale.ROOT));
    }

    private static Diagnosis none(Patient patient) {
        return Diagnosis.good(patient.words(), "doctor.database.none");
    }

    private static Diagnosis whole(Patient patient) {
        Path file = patient.home().database();
        try (Database database = Database.look(file)) {
            if (!database.isWhole()) {
                return Diagnosis.bad(patient.words(), "doctor.database.wrong", file);
            }
            return database.awaitsUpgrade()
                    ? Diagnosis.doubtful(patient.words(), "doctor.database.older", Schema.newest())
                    : Diagnosis.good(patient.words(), "doctor.database", Files.size(file) / 1024, database.version());
        } catch (NewerDatabaseException newer) {
            return Diagnosis.bad(patient.words(), "doctor.database.newer", newer.found(), Schema.newest());
        } catch (IOException | RuntimeException notADatabase) {
            return Diagnosis.bad(patient.words(), "doctor.database.wrong", file);
        }
    }
}
