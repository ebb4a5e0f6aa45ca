package matome.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.check.Examination;
import matome.check.LastYear;
import matome.report.PrintedLetters;
import matome.settings.Settings;
import matome.workbook.FormReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates workbooks against the city's settings and writes nothing. */
@Command(name = "check")
final class CheckCommand extends MatomeSubcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(names = "--mark", paramLabel = "DIR")
    private @Nullable Path mark;

    CheckCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        requireReadable(files);
        CheckedFile.Checker checker = new CheckedFile.Checker(
                new FormReader(settings),
                new Examination(settings, LastYear.UNKNOWN, PrintedLetters::has),
                new Arrivals(home().input(), settings.zone(), today(settings)));
        Optional<MarkedCopies> copies = copies(settings);
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            CheckedFile judged = checker.check(file.toString(), console().resolve(file));
            if (copies.isPresent()) {
                copies.get().write(judged, console().resolve(file));
            }
            checked.add(judged);
        }
        new CheckReport(console(), settings).write(checked, format);
        return checked.stream().anyMatch(CheckedFile::hasErrors) ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
    }

    private Optional<MarkedCopies> copies(Settings settings) throws IOException {
        if (mark == null) {
            return Optional.empty();
        }
        MarkedCopies copies = new MarkedCopies(console(), settings, console().resolve(mark), today(settings));
        for (Path file : files) {
            if (copies.mayTouch(console().resolve(file))) {
                throw wrong("cli.mark-folder", mark, file);
            }
        }
        if (home().isInput(console().resolve(mark))) {
            throw wrong("cli.not-into-input", mark);
        }
        return Optional.of(copies);
    }
}
