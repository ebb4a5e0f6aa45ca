package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import matome.job.backup.Backup;
import matome.job.backup.BackupFolder;
import matome.job.backup.Manifest;
import matome.model.Run;
import matome.settings.CityMail;
import matome.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes database, originals, settings and designs into one file, while the program may run. */
@Command(name = Run.BACKUP)
final class BackupCommand extends MatomeSubcommand {

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keep", paramLabel = "N")
    private @Nullable Integer keep;

    BackupCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        try {
            write();
        } catch (WrongUsage wrong) {
            distressCall(mail()).ifPresent(call -> call.failed(Run.BACKUP, String.valueOf(wrong.getMessage())));
            throw wrong;
        } catch (IOException | RuntimeException failure) {
            distressCall(mail()).ifPresent(call -> call.failed(Run.BACKUP, failure));
            throw failure;
        }
        distressCall(mail()).ifPresent(call -> call.isWell(Run.BACKUP));
        return ExitStatus.DONE;
    }

    private void write() throws IOException {
        Path typed = console().resolve(file);
        boolean folder = Files.isDirectory(typed);
        if (!folder && !typed.toString().endsWith(".zip")) {
            throw wrong("cli.backup-name", typed);
        }
        if (keep != null && (!folder || keep < 1)) {
            throw wrong("cli.keep-needs-folder");
        }
        if (home().isInput(typed)) {
            throw wrong("cli.not-into-input", typed);
        }
        Path target = folder ? new BackupFolder(typed).file(now()) : typed;
        if (Files.exists(target)) {
            throw wrong("cli.backup-exists", target);
        }
        Manifest manifest = new Backup(
                        home(), new Version().getVersion()[0], console().clock().instant())
                .write(target);
        console().say("backup.written", target, manifest.sha256().size(), Files.size(target) / 1024);
        if (keep != null) {
            new BackupFolder(typed).prune(keep).forEach(old -> console().say("backup.removed", old));
        }
    }

    private Optional<CityMail> mail() {
        try {
            return CityMail.of(settings());
        } catch (SettingsException wrong) {
            return wrong.mail();
        }
    }

    /** By the city's clock; a backup is most wanted when the settings are broken, so it does not need them. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(console().clock().instant(), zone());
    }

    private ZoneId zone() {
        try {
            return settings().zone();
        } catch (SettingsException wrong) {
            return ZoneOffset.UTC;
        }
    }
}
