package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.check.PastJudgement;
import matome.model.FiscalYear;
import matome.model.Run;
import matome.settings.Home;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.Standings;

/** Takes past years' consolidated sheets into the database. */
public final class Import {

    private final Home home;
    private final HomeRun run;
    private final PastDesk desk;

    /**
     * Makes an import.
     *
     * @param year the only one that may be written, and that of files that do not say theirs; any when empty
     */
    public Import(Home home, Settings settings, Clock clock, Optional<FiscalYear> year) {
        this.home = home;
        this.run = new HomeRun(home, settings, clock);
        this.desk = new PastDesk(settings, year);
    }

    /** What {@link #run} would do; nothing is written, and no run is waited for. */
    public List<ImportedFile> preview(List<Path> files) throws IOException {
        List<ImportedFile> seen = new ArrayList<>();
        try (Database database = Database.look(home.database())) {
            for (Path file : files) {
                String name = name(file);
                seen.add(desk.compared(name, desk.judge(name, file), new Standings(database)));
            }
        }
        return seen;
    }

    /** Takes each file whole or not at all; empty when another run holds the home. */
    public Optional<List<ImportedFile>> run(List<Path> files) throws RunFailedException {
        List<ImportedFile> taken = new ArrayList<>();
        return run.run(Run.IMPORT, Scope.of(Optional.empty()), Progress.SILENT, night -> {
                    PastRecorder recorder = new PastRecorder(night, desk);
                    for (Path file : files) {
                        taken.add(take(file, recorder));
                    }
                })
                .map(report -> List.copyOf(taken));
    }

    private ImportedFile take(Path file, PastRecorder recorder) throws IOException {
        if (desk.isTooLarge(file)) {
            PastJudgement unread = desk.judge(name(file), file);
            return new ImportedFile(name(file), List.of(), unread.findings());
        }
        return recorder.take(
                name(file),
                Files.readAllBytes(file),
                Files.getLastModifiedTime(file).toInstant());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
