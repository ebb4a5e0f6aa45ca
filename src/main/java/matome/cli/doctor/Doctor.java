package matome.cli.doctor;

import java.util.List;

/** Everything that is looked at, in the order in which a night needs it. A new check gets its line here. */
public final class Doctor {

    private static final List<Check> CHECKS = List.of(
            new ProgramCheck(),
            new SettingsCheck(),
            new ClockCheck(),
            new PrintingCheck(),
            new FoldersCheck(),
            new SpaceCheck(),
            new DatabaseCheck(),
            new LockCheck(),
            new MailCheck(),
            new LastNightCheck());

    private Doctor() {}

    public static List<Diagnosis> examine(Patient patient) {
        return CHECKS.stream().flatMap(check -> check.look(patient).stream()).toList();
    }
}
