package matome.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matome.intake.Look;
import matome.intake.SharedFolder;
import matome.settings.Settings;

/** The folders: the shared one can be read, ours can be written. */
final class FoldersCheck implements Check {

    @Override
    public List<Diagnosis> look(Patient patient) {
        List<Diagnosis> found = new ArrayList<>();
        found.add(input(patient));
        found.add(writable(patient, patient.home().output()));
        found.add(writable(patient, patient.home().work()));
        patient.settings().flatMap(Settings::returnFolder).ifPresent(f -> found.add(returnFolder(patient, f)));
        return found;
    }

    private static Diagnosis input(Patient patient) {
        Path input = patient.home().input();
        try {
            Look look = new SharedFolder(input).look();
            return look.unreadable().isEmpty()
                    ? Diagnosis.good(
                            patient.words(), "doctor.input", input, look.files().size())
                    : Diagnosis.doubtful(patient.words(), "doctor.input.part", input)
                            .with(look.unreadable());
        } catch (IOException notThere) {
            return Diagnosis.bad(patient.words(), "doctor.input.wrong", input);
        }
    }

    private static Diagnosis writable(Patient patient, Path folder) {
        return canBeWritten(folder)
                ? Diagnosis.good(patient.words(), "doctor.writable", folder)
                : Diagnosis.bad(patient.words(), "doctor.writable.wrong", folder);
    }

    /** It is the share's that fails most often, and the night goes on without it. */
    private static Diagnosis returnFolder(Patient patient, Path folder) {
        boolean there = Files.isDirectory(folder)
                || Files.isDirectory(folder.resolve("..").normalize());
        return there && canBeWritten(folder)
                ? Diagnosis.good(patient.words(), "doctor.return", folder)
                : Diagnosis.doubtful(patient.words(), "doctor.return.wrong", folder);
    }

    /** Really writes, for rights alone do not tell. What is not there yet is made at the first run, in the one above. */
    private static boolean canBeWritten(Path folder) {
        Path there = folder;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            Files.delete(Files.createTempFile(there, ".matome-", ".probe"));
            return true;
        } catch (IOException | SecurityException refused) {
            return false;
        }
    }
}
