package matome.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is room for a night, and for the copy of the database that an upgrade makes. */
final class SpaceCheck implements Check {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LITTLE = 1024 * MEGABYTE;
    private static final long NOT_ENOUGH = 100 * MEGABYTE;

    @Override
    public List<Diagnosis> look(Patient patient) {
        try {
            long free = Files.getFileStore(patient.home().root()).getUsableSpace();
            return List.of(judge(patient, free));
        } catch (IOException | UncheckedIOException notTold) {
            return List.of(Diagnosis.doubtful(
                    patient.words(), "doctor.space.unknown", patient.home().root()));
        }
    }

    static Diagnosis judge(Patient patient, long free) {
        long database = size(patient.home().database());
        Object[] facts = {
            free / MEGABYTE,
            database / MEGABYTE,
            size(patient.home().archive()) / MEGABYTE,
            size(patient.home().output()) / MEGABYTE
        };
        if (free < NOT_ENOUGH + database) {
            return Diagnosis.bad(patient.words(), "doctor.space.none", facts);
        }
        return free < LITTLE + 2 * database
                ? Diagnosis.doubtful(patient.words(), "doctor.space.little", facts)
                : Diagnosis.good(patient.words(), "doctor.space", facts);
    }

    private static long size(Path path) {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.map(Path::toFile)
                    .filter(java.io.File::isFile)
                    .mapToLong(java.io.File::length)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
