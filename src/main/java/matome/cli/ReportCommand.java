package matome.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.job.HomeLock;
import matome.job.NightReport;
import matome.job.Reprint;
import matome.job.Scope;
import matome.model.Key;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.Editions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints reports again from the database. */
@Command(name = "report")
final class ReportCommand extends MatomeSubcommand {

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--department", paramLabel = "NAME")
    private List<String> departments = List.of();

    ReportCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        Scope scope = Scope.of(knownYear(settings, year))
                .withDepartments(names(settings))
                .withFull(true);
        Optional<NightReport> report = new Reprint(home(), settings, console().clock()).run(scope);
        if (report.isEmpty()) {
            console().complain("cli.locked", HomeLock.holder(home().work()));
            return ExitStatus.LOCKED;
        }
        report.get()
                .published()
                .forEach(f -> console().result(home().output().resolve(f).toString()));
        report.get()
                .inUse()
                .forEach(f -> console().complain("night.in-use", home().output().resolve(f)));
        report.get().brokenDesigns().forEach(d -> console().complain("cli.broken-design", d.text(messages())));
        if (!report.get().brokenDesigns().isEmpty()) {
            return ExitStatus.FAILED;
        }
        report.get().lost().forEach(f -> console().complain("night.lost", f));
        if (report.get().published().isEmpty()) {
            console().complain(isClosed(scope) ? "report.closed" : "report.nothing");
        }
        return ExitStatus.DONE;
    }

    private boolean isClosed(Scope scope) {
        try (Database database = Database.look(home().database())) {
            return new Editions(database)
                    .newest().stream()
                            .anyMatch(e -> scope.year()
                                    .filter(y -> !y.equals(e.year()))
                                    .isEmpty());
        }
    }

    private Set<Key> names(Settings settings) {
        for (String name : departments) {
            if (settings.organizations().values().stream()
                    .allMatch(o -> o.department(name).isEmpty())) {
                throw unknown("cli.unknown-department", name, new NamedUnits(settings).departmentNames());
            }
        }
        return departments.stream().map(Key::of).collect(Collectors.toSet());
    }
}
