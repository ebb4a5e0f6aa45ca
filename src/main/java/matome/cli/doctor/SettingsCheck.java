package matome.cli.doctor;

import java.util.List;
import matome.model.Messages;
import matome.model.Organization;
import matome.settings.Settings;
import matome.settings.SettingsException;

/** Whether jobs/ says what can be understood. */
final class SettingsCheck implements Check {

    @Override
    public List<Diagnosis> look(Patient patient) {
        return List.of(patient.faults()
                .map(faults -> wrong(patient.words(), faults))
                .orElseGet(() -> right(patient.words(), patient.settings().orElseThrow())));
    }

    private static Diagnosis wrong(Messages words, SettingsException faults) {
        return Diagnosis.bad(words, "doctor.settings.wrong", faults.faults().size())
                .with(faults.faults().stream().map(f -> f.text(words)).toList());
    }

    private static Diagnosis right(Messages words, Settings settings) {
        int sections = settings.organizations().values().stream()
                .map(Organization::departments)
                .flatMap(List::stream)
                .mapToInt(department -> department.sections().size())
                .sum();
        return Diagnosis.good(words, "doctor.settings", settings.organizations().size(), sections);
    }
}
