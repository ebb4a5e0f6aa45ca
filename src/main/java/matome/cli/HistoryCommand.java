package matome.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.intake.Archive;
import matome.job.PastFiles;
import matome.model.FiscalYear;
import matome.model.PastRevision;
import matome.model.Phase;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.Revisions;
import matome.store.Runs;
import matome.workbook.FormReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Past runs, by what they did; or a section's revisions and what changed between them. */
@Command(name = "history")
final class HistoryCommand extends MatomeSubcommand {

    @Option(names = "--section", paramLabel = "NAME")
    private @Nullable String section;

    @Option(names = "--department", paramLabel = "NAME")
    private @Nullable String department;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--phase", paramLabel = "PHASE")
    private @Nullable String phase;

    @Option(names = "--last", paramLabel = "N", defaultValue = "30")
    private int last;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    HistoryCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        if (section == null) {
            requireNoChoice();
            try (Database database = Database.look(home().database())) {
                new RunListing(console(), settings.zone()).write(new Runs(database).newest(last), format);
            }
            return ExitStatus.DONE;
        }
        List<ExpectedUnit> units = units(settings, section);
        try (Database database = Database.look(home().database())) {
            write(revisions(settings, new Revisions(database), units), settings);
        }
        return ExitStatus.DONE;
    }

    /** What chooses among a section's revisions chooses nothing among runs. */
    private void requireNoChoice() {
        if (department != null || year != null || phase != null) {
            throw wrong("cli.missing", "--section");
        }
    }

    private List<ExpectedUnit> units(Settings settings, String name) {
        Optional<FiscalYear> inYear = knownYear(settings, year);
        Optional<Phase> inPhase = Optional.ofNullable(phase).map(this::knownPhase);
        NamedUnits units = new NamedUnits(settings);
        if (department != null && !units.knowsDepartment(department)) {
            throw unknown("cli.unknown-department", department, units.departmentNames());
        }
        List<ExpectedUnit> named = units.named(name, Optional.ofNullable(department));
        if (named.isEmpty()) {
            throw unknown("cli.unknown-section", name, units.names());
        }
        return named.stream()
                .filter(u -> inYear.isEmpty() || inYear.get().equals(u.key().year()))
                .filter(u -> inPhase.isEmpty() || inPhase.get() == u.key().phase())
                .toList();
    }

    private List<ComparedRevision> revisions(Settings settings, Revisions revisions, List<ExpectedUnit> units)
            throws IOException {
        ComparedRevision.Comparer comparer = new ComparedRevision.Comparer(
                new PastForms(
                        new Archive(home().archive()),
                        new FormReader(settings),
                        new PastFiles(settings, Optional.empty())),
                new ChangeWords(settings));
        List<ComparedRevision> compared = new ArrayList<>();
        for (ExpectedUnit unit : units) {
            for (PastRevision revision : revisions.of(unit.key())) {
                if (compared.size() < last) {
                    compared.add(comparer.compare(unit, revision));
                }
            }
        }
        return compared;
    }

    private void write(List<ComparedRevision> revisions, Settings settings) {
        RevisionListing listing = new RevisionListing(console(), settings.zone());
        switch (format) {
            case TABLE -> new RevisionLines(console(), settings.zone()).print(revisions);
            case JSON -> listing.json(revisions);
            case CSV -> listing.csv(revisions);
        }
    }
}
