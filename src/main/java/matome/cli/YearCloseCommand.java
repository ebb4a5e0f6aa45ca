package matome.cli;

import java.util.Optional;
import matome.job.HomeLock;
import matome.job.NightReport;
import matome.job.YearClosing;
import matome.model.ClosedEdition;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.Printed;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a year: its reports become 確定 and stay as they are. */
@Command(name = "close")
final class YearCloseCommand extends MatomeSubcommand {

    @Parameters(paramLabel = "YEAR", descriptionKey = "year")
    private String year = "";

    @Option(names = "--incomplete")
    private boolean incomplete;

    @Option(names = "--reprint")
    private boolean reprint;

    YearCloseCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        FiscalYear closing = knownYear(settings, year).orElseThrow();
        YearClosing job = new YearClosing(home(), settings, console().clock());
        YearClosing.Standing standing = job.standing(closing);
        boolean stays = standing.closed().isPresent() && !standing.corrected();
        if (stays && !reprint) {
            say(standing.closed().get(), "year.closed-already");
            return ExitStatus.DONE;
        }
        if (standing.empty()) {
            throw wrong("year.nothing", closing.label());
        }
        if (standing.closed().isEmpty() && !standing.isWhole() && !incomplete) {
            refuse(closing, standing);
            return ExitStatus.WRONG_USAGE;
        }
        Optional<NightReport> report = job.run(closing, reprint);
        if (report.isEmpty()) {
            console().complain("cli.locked", HomeLock.holder(home().work()));
            return ExitStatus.LOCKED;
        }
        return tell(report.get(), standing.closed().filter(e -> stays));
    }

    private void refuse(FiscalYear closing, YearClosing.Standing standing) {
        console().complain("year.not-whole", closing.label());
        standing.notOpen().map(Phase::label).ifPresent(phase -> console().complain("year.not-open", phase));
        standing.lacking().forEach(this::complain);
        console().complain("year.not-whole.remedy");
    }

    private void complain(SubmissionStatus lacking) {
        boolean returned =
                lacking.latest().filter(r -> r.state() == State.REJECTED).isPresent();
        console()
                .complain(
                        "year.lacking",
                        lacking.phase().label(),
                        lacking.department().name(),
                        lacking.unit(),
                        messages().text(returned ? "state.REJECTED" : "state.MISSING"));
    }

    /** Tells what became of the year, which may be one that stays closed as it is. */
    private ExitStatus tell(NightReport report, Optional<ClosedEdition> staying) {
        report.published()
                .forEach(f -> console().result(home().output().resolve(f).toString()));
        report.inUse()
                .forEach(f -> console().complain("night.in-use", home().output().resolve(f)));
        report.brokenDesigns().forEach(d -> console().complain("cli.broken-design", d.text(messages())));
        report.lost().forEach(f -> console().complain("night.lost", f));
        boolean whole = report.lost().isEmpty() && report.brokenDesigns().isEmpty();
        if (report.closed().isEmpty() && staying.isPresent() && whole) {
            say(staying.get(), "year.closed-already");
            return ExitStatus.DONE;
        }
        if (report.closed().isEmpty()) {
            console().complain("year.not-printed");
            return ExitStatus.FAILED;
        }
        report.closed().forEach(e -> say(e, "year.closed"));
        return ExitStatus.DONE;
    }

    private void say(ClosedEdition edition, String key) {
        console()
                .complain(
                        key,
                        edition.year().label(),
                        edition.edition().text(messages()),
                        Printed.day(edition.day(), messages()));
    }
}
