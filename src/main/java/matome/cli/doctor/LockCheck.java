package matome.cli.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import matome.job.HomeLock;

/** Who works in this home now. */
final class LockCheck implements Check {

    @Override
    public List<Diagnosis> look(Patient patient) {
        List<Diagnosis> found = new ArrayList<>();
        try {
            found.add(
                    HomeLock.isHeld(patient.home().work())
                            ? Diagnosis.doubtful(
                                    patient.words(),
                                    "doctor.running.held",
                                    HomeLock.holder(patient.home().work()))
                            : Diagnosis.good(patient.words(), "doctor.running"));
            if (HomeLock.isScheduleHeld(patient.home().work())) {
                found.add(Diagnosis.good(
                        patient.words(),
                        "doctor.schedule",
                        HomeLock.scheduleHolder(patient.home().work())));
            }
        } catch (IOException toldByTheFoldersCheck) {
            return List.of();
        }
        return found;
    }
}
