package matome.cli;

import java.nio.file.Path;
import java.util.Optional;
import matome.job.HomeLock;
import matome.job.MailReport;
import matome.job.Mailing;
import matome.job.NightReport;
import matome.job.Nightly;
import matome.job.Progress;
import matome.job.Scope;
import matome.model.Run;
import matome.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job, once. */
@Command(name = Run.NIGHTLY)
final class NightlyCommand extends MatomeSubcommand {

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--no-mail")
    private boolean noMail;

    @Option(names = "--mail-folder", paramLabel = "DIR")
    private @Nullable Path mailFolder;

    NightlyCommand(MatomeCommand matome) {
        super(matome);
    }

    /** A mail that reached nobody is told even to who wants to hear nothing. */
    private void complain(MailReport mails) {
        mails.refused()
                .forEach(m -> console()
                        .complain(
                                "night.mail-refused",
                                m.letter().to(),
                                m.letter().subject()));
        mails.unsure()
                .forEach(m -> console()
                        .complain(
                                "night.mail-unsure", m.letter().to(), m.letter().subject()));
    }

    private Mailing mailing(Settings settings) {
        Optional<Path> folder = Optional.ofNullable(mailFolder).map(console()::resolve);
        if (folder.isPresent() && (noMail || settings.mail().isEmpty())) {
            throw wrong("cli.no-mail");
        }
        if (folder.isPresent() && home().isInput(folder.get())) {
            throw wrong("cli.not-into-input", folder.get());
        }
        return new Mailing(!noMail, folder, console().surroundings().terminal());
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = noMail || mailFolder != null ? settings() : settingsOrCall();
        Scope scope = Scope.of(knownYear(settings, year)).withFull(full);
        Progress progress =
                quiet || !console().surroundings().terminal() ? Progress.SILENT : new ProgressOnTerminal(console());
        Nightly nightly = new Nightly(home(), settings, console().clock());
        Optional<NightReport> report = nightly.run(scope, mailing(settings), progress);
        if (report.isEmpty()) {
            console().complain("cli.locked", HomeLock.holder(home().work()));
            return ExitStatus.LOCKED;
        }
        if (!quiet) {
            new NightSummary(console(), home(), settings.city()).print(report.get());
        } else {
            report.get().mails().ifPresent(this::complain);
        }
        report.get().brokenDesigns().forEach(d -> console().complain("cli.broken-design", d.text(messages())));
        if (report.get().troubled()) {
            console().complain("cli.troubled");
            console().complain("cli.see-log", home().logs());
            return ExitStatus.FAILED;
        }
        boolean whole =
                report.get().brokenDesigns().isEmpty() && report.get().lost().isEmpty();
        return whole ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
