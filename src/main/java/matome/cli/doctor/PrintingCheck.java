package matome.cli.doctor;

import java.util.List;
import matome.model.Messages;
import matome.report.BrokenDesignException;
import matome.report.Printing;

/** Typefaces and designs. */
final class PrintingCheck implements Check {

    @Override
    public List<Diagnosis> look(Patient patient) {
        Messages words = patient.words();
        if (!Printing.hasTypefaces()) {
            return List.of(Diagnosis.bad(words, "doctor.fonts.wrong"));
        }
        return List.of(Diagnosis.good(words, "doctor.fonts"), designs(patient));
    }

    private static Diagnosis designs(Patient patient) {
        Messages words = patient.words();
        List<BrokenDesignException> broken =
                Printing.brokenDesigns(patient.home().reports());
        return broken.isEmpty()
                ? Diagnosis.good(words, "doctor.designs")
                : Diagnosis.bad(words, "doctor.designs.wrong", broken.size())
                        .with(broken.stream().map(b -> b.text(words)).toList());
    }
}
