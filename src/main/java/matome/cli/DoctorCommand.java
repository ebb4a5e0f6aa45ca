package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.model.Organization;
import matome.settings.Settings;
import matome.settings.SettingsException;
import matome.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at all that a night needs, and says how to mend what is wrong. Changes nothing. */
@Command(name = "doctor")
final class DoctorCommand extends MatomeSubcommand {

    @Option(names = "--organization", paramLabel = "FILE")
    private @Nullable Path organization;

    private ExitStatus status = ExitStatus.DONE;

    DoctorCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() {
        if (organization != null) {
            return new OrganizationTrial(console(), home(), settings()).of(organization);
        }
        good("doctor.java", Runtime.version().feature());
        settingsHold();
        inputIsReadable();
        isWritable(home().output());
        isWritable(home().work());
        databaseIsWhole();
        return status;
    }

    private void settingsHold() {
        try {
            Settings settings = settings();
            good(
                    "doctor.settings",
                    settings.organizations().size(),
                    settings.organizations().values().stream()
                            .map(Organization::departments)
                            .mapToInt(d -> d.stream()
                                    .mapToInt(
                                            department -> department.sections().size())
                                    .sum())
                            .sum());
            mailCanBeSent(settings);
        } catch (SettingsException wrong) {
            status = ExitStatus.WRONG_USAGE;
            bad("doctor.settings.wrong", wrong.faults().size());
            wrong.faults().forEach(f -> console().result("    " + f.text(messages())));
        }
    }

    private void mailCanBeSent(Settings settings) {
        new MailCheck(settings).look(messages()).ifPresent(seen -> {
            if (!seen.good()) {
                status = ExitStatus.FAILED;
            }
            console().result(messages().text(seen.good() ? "doctor.good" : "doctor.bad", seen.text()));
        });
    }

    private void inputIsReadable() {
        if (Files.isDirectory(home().input()) && Files.isReadable(home().input())) {
            good("doctor.input", home().input());
        } else {
            failed("doctor.input.wrong", home().input());
        }
    }

    /** A folder that is not there yet is made at the first run, if the one above lets us. */
    private void isWritable(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (Files.isDirectory(there) && Files.isWritable(there)) {
            good("doctor.writable", folder);
        } else {
            failed("doctor.writable.wrong", folder);
        }
    }

    private void databaseIsWhole() {
        if (Files.notExists(home().database())) {
            good("doctor.database.none");
            return;
        }
        try (Database database = Database.look(home().database())) {
            if (database.isWhole()) {
                good("doctor.database", Files.size(home().database()) / 1024);
                return;
            }
        } catch (IOException | RuntimeException notADatabase) {
            // the same to say: it cannot be used as it is
        }
        failed("doctor.database.wrong", home().database());
    }

    private void good(String key, Object... facts) {
        console().result(messages().text("doctor.good", messages().text(key, facts)));
    }

    private void bad(String key, Object... facts) {
        console().result(messages().text("doctor.bad", messages().text(key, facts)));
    }

    private void failed(String key, Object... facts) {
        if (status == ExitStatus.DONE) {
            status = ExitStatus.FAILED;
        }
        bad(key, facts);
    }
}
