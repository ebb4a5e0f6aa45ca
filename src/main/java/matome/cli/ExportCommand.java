package matome.cli;

import java.nio.file.Path;
import java.util.List;
import matome.model.ConsolidatedSheet;
import matome.model.FiscalYear;
import matome.publish.GoalSheetCsv;
import matome.publish.OutputFolder;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;
import matome.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The data as CSV, for other programs. */
@Command(name = "export")
final class ExportCommand extends MatomeSubcommand {

    private static final String FILE = "目標管理シート.csv";

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    ExportCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        byte[] csv;
        try (Database database = Database.look(home().database())) {
            ConsolidatedSheets sheets = new ConsolidatedSheets(database, settings);
            List<FiscalYear> years = knownYear(settings, year).map(List::of).orElseGet(sheets::years);
            List<ConsolidatedSheet> all = years.stream()
                    .flatMap(y -> settings.organization(y).stream()
                            .flatMap(o -> o.departments().stream())
                            .map(d -> sheets.sheet(y, d)))
                    .toList();
            csv = GoalSheetCsv.of(all);
        }
        if (out == null) {
            console().surroundings().out().write(csv);
            console().surroundings().out().flush();
        } else {
            new OutputFolder(console().resolve(out)).write(FILE, csv);
            console().complain("export.written", console().resolve(out).resolve(FILE));
        }
        return ExitStatus.DONE;
    }
}
