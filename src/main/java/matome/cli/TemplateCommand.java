package matome.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.cli.IssuedForms.IssuedForm;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.HandedForm;
import matome.model.Key;
import matome.model.Phase;
import matome.model.Section;
import matome.publish.FormCsv;
import matome.publish.FormWords;
import matome.settings.Settings;
import matome.store.Database;
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

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    TemplateCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        FiscalYear of = knownYear(settings, year).orElseThrow();
        Phase in = phase(settings, of);
        requireKnown(settings.organization(of).orElseThrow().departments());
        FormFolder folder = new FormFolder(root(of, in), new FormWriter(settings));
        List<HandedForm> all = handOut(settings, of, in, folder);
        Path list = folder.write(FormCsv.of(of, in, all));
        listing(new FormWords(messages(), in), folder)
                .write(all.stream().filter(form -> isWanted(form.section())).toList(), format);
        console().complain("template.list", list);
        return ExitStatus.DONE;
    }

    /** Never the shared folder: a form that lies there is one that was handed in. */
    private Path root(FiscalYear of, Phase in) {
        Path root = out == null
                ? home().output(of).resolve("様式").resolve(in.label())
                : console().resolve(out);
        if (home().isInput(root)) {
            throw wrong("cli.not-into-input", root);
        }
        return root;
    }

    private List<HandedForm> handOut(Settings settings, FiscalYear of, Phase in, FormFolder folder) throws IOException {
        List<HandedForm> all = new ArrayList<>();
        try (Database database = Database.look(home().database())) {
            for (IssuedForm form : new IssuedForms(settings, database, of, in).all()) {
                all.add(isWanted(form.form().section()) ? folder.write(form) : folder.look(form));
            }
        }
        return all;
    }

    private Listing<HandedForm> listing(FormWords words, FormFolder folder) {
        return new Listing<HandedForm>(console())
                .column("department", form -> form.department().name())
                .column("section", form -> form.section().name())
                .column(
                        "form",
                        form -> format == Format.JSON
                                ? code(form.form())
                                : form.form().label())
                .column("state", form -> format == Format.JSON ? code(form.state()) : words.state(form))
                .column("rows", HandedForm::rows)
                .column("source", form -> format == Format.JSON ? code(form.source()) : words.source(form))
                .column(
                        "predecessors",
                        form -> format == Format.JSON ? form.predecessors() : String.join("・", form.predecessors()))
                .column("file", form -> folder.path(form).toString());
    }

    /** LAST_YEAR → lastYear. */
    private static String code(Enum<?> value) {
        List<String> words = List.of(value.name().toLowerCase(Locale.ROOT).split("_"));
        return words.get(0)
                + words.stream()
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
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
