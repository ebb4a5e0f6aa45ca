package matome.cli.doctor;

import java.util.List;
import matome.model.Messages;

/** The Java beneath, and how it spells file names. */
final class ProgramCheck implements Check {

    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public List<Diagnosis> look(Patient patient) {
        Messages words = patient.words();
        return List.of(
                Diagnosis.good(
                        words,
                        "doctor.java",
                        Runtime.version().feature(),
                        Runtime.getRuntime().maxMemory() / MEGABYTE),
                Diagnosis.good(words, "doctor.encoding", System.getProperty("sun.jnu.encoding", "UTF-8")));
    }
}
