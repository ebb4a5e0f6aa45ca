package matome.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.Phase;
import matome.model.Section;
import matome.publish.OutputFolder;
import matome.publish.OutputNames;
import matome.settings.Settings;
import matome.workbook.FormWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the workbooks that sections fill in. */
@Command(name = "template")
final class TemplateCommand extends MatomeSubcommand {

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private String year = "";

    @Option(names = "--phase", paramLabel = "PHASE")
    private @Nullable String phase;

    @Option(names = "--section", paramLabel = "NAME")
    private List<String> sections = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    TemplateCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        FiscalYear of = knownYear(settings, year).orElseThrow();
        Phase in = phase(settings, of);
        Path folder = out == null
                ? home().output(of).resolve("様式").resolve(in.label())
                : console().resolve(out);
        List<Department> departments = settings.organization(of).orElseThrow().departments();
        requireKnown(departments);
        FormWriter writer = new FormWriter(settings);
        for (Department department : departments) {
            for (Section section : department.sections()) {
                if (isWanted(section)) {
                    String name = OutputNames.sectionForm(department, section);
                    write(folder, name, writer.goalSheet(of, in, department, section));
                }
                if (isWanted(section) && section.lead()) {
                    write(folder, OutputNames.profileForm(department), writer.departmentProfile(of, in, department));
                }
            }
        }
        return ExitStatus.DONE;
    }

    /** A workbook that is already there may have been filled in: it stays. */
    private void write(Path folder, String name, byte[] workbook) throws Exception {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            console().complain("template.exists", file);
            return;
        }
        new OutputFolder(folder).write(name, workbook);
        console().result(file.toString());
    }

    private Phase phase(Settings settings, FiscalYear of) {
        if (phase != null) {
            return knownPhase(phase);
        }
        Optional<Phase> current = settings.currentPhase(of, today(settings));
        return current.orElse(Phase.PLAN);
    }

    private void requireKnown(List<Department> departments) {
        for (String name : sections) {
            boolean known = departments.stream()
                    .flatMap(d -> d.sections().stream())
                    .anyMatch(s -> Key.of(s.name()).equals(Key.of(name)));
            if (!known) {
                throw unknown("cli.unknown-section", name, names(departments));
            }
        }
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream()
                .flatMap(d -> d.sections().stream())
                .map(Section::name)
                .toList();
    }

    private boolean isWanted(Section section) {
        return sections.isEmpty() || sections.stream().map(Key::of).anyMatch(Key.of(section.name())::equals);
    }
}
