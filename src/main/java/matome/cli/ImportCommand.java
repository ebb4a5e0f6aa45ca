package matome.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.job.HomeLock;
import matome.job.Import;
import matome.job.ImportedFile;
import matome.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a past year's consolidated sheet into the database, to compare with. */
@Command(name = "import")
final class ImportCommand extends MatomeSubcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    ImportCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        requireReadable(files);
        Import past = new Import(home(), settings, console().clock(), knownYear(settings, year));
        List<Path> paths = files.stream().map(console()::resolve).toList();
        Optional<List<ImportedFile>> seen = dryRun ? Optional.of(past.preview(paths)) : past.run(paths);
        if (seen.isEmpty()) {
            console().complain("cli.locked", HomeLock.holder(home().work()));
            return ExitStatus.LOCKED;
        }
        new ImportReport(console()).write(seen.get(), format);
        if (dryRun) {
            console().complain("import.dry-run");
        }
        return seen.get().stream().anyMatch(ImportedFile::isRefused) ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
    }
}
