package matome.cli;

import java.nio.file.Path;
import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.model.Phase;
import matome.settings.Period;
import matome.settings.Settings;
import matome.settings.SettingsFiles;
import matome.settings.YearOpening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares a fiscal year in jobs/. */
@Command(name = "open")
final class YearOpenCommand extends MatomeSubcommand {

    @Parameters(paramLabel = "YEAR", descriptionKey = "year")
    private String year = "";

    @Option(names = "--from", paramLabel = "YEAR")
    private @Nullable String from;

    YearOpenCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        FiscalYear opening = FiscalYear.parse(year).orElseThrow(() -> wrong("cli.not-a-year", year));
        FiscalYear source = knownYear(settings, from)
                .orElseGet(() -> settings.organizations().keySet().stream()
                        .max(FiscalYear::compareTo)
                        .orElseThrow());
        if (settings.organization(opening).isPresent()) {
            throw wrong("year.there-already", opening.label());
        }
        if (source.compareTo(opening) > 0) {
            throw wrong("year.from-later", opening.label(), source.label());
        }
        Optional<YearOpening.Opened> opened = YearOpening.prepare(home().jobs(), settings, source, opening);
        if (opened.isEmpty()) {
            console().complain("year.no-place", opening.label());
            return ExitStatus.WRONG_USAGE;
        }
        Path kept = home().work().resolve("jobs-before").resolve(opening.label());
        new SettingsFiles(home().jobs(), kept).replace(opened.get().files());
        tell(opened.get().settings(), source, opening, kept);
        return ExitStatus.DONE;
    }

    private void tell(Settings settings, FiscalYear source, FiscalYear opening, Path kept) {
        Organization organization = settings.organization(opening).orElseThrow();
        console().say("year.opened", opening.label(), source.label());
        console()
                .say(
                        "year.opened.organization",
                        organization.departments().size(),
                        organization.departments().stream()
                                .map(Department::sections)
                                .mapToInt(sections -> sections.size())
                                .sum());
        console().say("year.opened.goal", settings.goals().getOrDefault(opening, ""));
        for (Phase phase : Phase.values()) {
            settings.period(opening, phase).ifPresent(period -> tell(phase, period));
        }
        console().say("year.opened.kept", kept);
        console().say("year.opened.next", opening.label());
    }

    private void tell(Phase phase, Period period) {
        console()
                .say(
                        "year.opened.days",
                        phase.label(),
                        period.open(),
                        period.due(),
                        period.close()
                                .map(day -> messages().text("year.opened.close", day))
                                .orElse(""));
    }
}
