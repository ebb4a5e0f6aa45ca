package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import matome.model.InForce;
import matome.model.Outcome;
import matome.model.Sha256;
import matome.model.Unit;
import matome.publish.OutputFolder;
import matome.settings.Settings;
import matome.workbook.Marked;
import matome.workbook.Marker;
import matome.workbook.Slip;

/** Writes the checked workbooks with their marks, each under its own name; of two that bear the same, one is numbered. */
final class MarkedCopies {

    private final Console console;
    private final Settings settings;
    private final Marker marker;
    private final Path folder;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    MarkedCopies(Console console, Settings settings, Path folder, LocalDate today) {
        this.console = console;
        this.settings = settings;
        this.marker = new Marker(settings);
        this.folder = folder;
        this.today = today;
    }

    /** Whether a file would be in danger of being written over. */
    boolean mayTouch(Path file) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        Path real = folder.toRealPath();
        return !Files.isDirectory(real)
                || real.equals(file.toRealPath().getParent())
                || real.equals(
                        file.toAbsolutePath().normalize().resolveSibling("").toRealPath());
    }

    /** Good ones need no marks. */
    void write(CheckedFile checked, Path file) throws IOException {
        if (!Outcome.wantsAnswer(checked.outcome().state(), checked.findings())) {
            return;
        }
        Optional<Unit> unit =
                checked.key().flatMap(key -> settings.organization(key.year()).flatMap(o -> o.unit(key)));
        Slip slip = new Slip(
                checked.outcome().state(),
                unit,
                file.getFileName().toString(),
                today,
                new InForce.Unknown(),
                checked.findings());
        Marked marked = marker.mark(file, slip);
        String name = free(slip.file(), marked);
        Path written = new OutputFolder(folder).write(name, marked.bytes()).orElse(folder.resolve(name));
        console.complain(marked.alone() ? "check.marked-alone" : "check.marked", written);
    }

    /** The first name under which nothing lies but, perhaps, this very copy. */
    private String free(String fileName, Marked marked) throws IOException {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String name = stem + marked.ending();
        for (int n = 2; isTaken(name, marked); n++) {
            name = stem + " (" + n + ")" + marked.ending();
        }
        return name;
    }

    private boolean isTaken(String name, Marked marked) throws IOException {
        boolean another = new OutputFolder(folder)
                .sha256(name)
                .filter(there -> !there.equals(Sha256.of(marked.bytes())))
                .isPresent();
        return another || !taken.add(name.toLowerCase(Locale.ROOT));
    }
}
