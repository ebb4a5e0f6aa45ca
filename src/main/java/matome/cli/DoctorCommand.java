package matome.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import matome.cli.doctor.Diagnosis;
import matome.cli.doctor.Diagnosis.Mark;
import matome.cli.doctor.Doctor;
import matome.cli.doctor.Patient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at all that a night needs, and says how to mend what is wrong. Changes nothing. */
@Command(name = "doctor")
final class DoctorCommand extends MatomeSubcommand {

    private static final String SETTINGS = "settings";

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(names = "--organization", paramLabel = "FILE")
    private @Nullable Path organization;

    DoctorCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() {
        if (organization != null) {
            return new OrganizationTrial(console(), home(), settings()).of(organization);
        }
        List<Diagnosis> found = Doctor.examine(Patient.of(home(), console().clock(), messages()));
        if (format == Format.TABLE) {
            found.forEach(this::say);
        } else {
            listing().write(found, format);
        }
        return status(found);
    }

    private void say(Diagnosis diagnosis) {
        console().say("doctor.line", diagnosis.mark().sign(), diagnosis.text());
        diagnosis.mend().ifPresent(mend -> console().say("doctor.mend", mend));
        diagnosis.lines().forEach(line -> console().result("    " + line));
    }

    private Listing<Diagnosis> listing() {
        return new Listing<Diagnosis>(console())
                .column("check", Diagnosis::check)
                .column("state", this::state)
                .column("message", DoctorCommand::whole)
                .column("fix", Diagnosis::mend);
    }

    private String state(Diagnosis diagnosis) {
        return format == Format.JSON
                ? diagnosis.mark().name().toLowerCase(Locale.ROOT)
                : diagnosis.mark().sign();
    }

    private static String whole(Diagnosis diagnosis) {
        return diagnosis.text() + diagnosis.lines().stream().map("\n"::concat).reduce("", String::concat);
    }

    /** Wrong settings are another kind of wrong than all the rest. */
    private static ExitStatus status(List<Diagnosis> found) {
        List<Diagnosis> bad = found.stream().filter(d -> d.mark() == Mark.BAD).toList();
        if (bad.isEmpty()) {
            return ExitStatus.DONE;
        }
        return bad.stream().anyMatch(d -> d.check().equals(SETTINGS)) ? ExitStatus.WRONG_USAGE : ExitStatus.FAILED;
    }
}
