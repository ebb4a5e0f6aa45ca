package matome.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.job.CityData;
import matome.model.FiscalYear;
import matome.publish.OutputFolder;
import matome.settings.Settings;
import matome.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The data as CSV, for other programs. */
@Command(name = "export")
final class ExportCommand extends MatomeSubcommand {

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
        if (out != null && home().isInput(console().resolve(out))) {
            throw wrong("cli.not-into-input", out);
        }
        try (Database database = Database.look(home().database())) {
            CityData data = new CityData(database, settings, today(settings));
            List<FiscalYear> years = knownYear(settings, year).map(List::of).orElseGet(data::years);
            if (out == null) {
                console().surroundings().out().write(data.goalSheets(years).utf8());
                console().surroundings().out().flush();
            } else {
                write(console().resolve(out), data.files(years, StillThere.in(home().input())));
            }
        }
        return ExitStatus.DONE;
    }

    private void write(Path folder, Map<String, byte[]> files) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = output.write(file.getKey(), file.getValue()).orElse(folder.resolve(file.getKey()));
            console().complain("export.written", written);
        }
    }
}
