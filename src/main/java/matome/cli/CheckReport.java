package matome.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.Form;
import matome.model.Organization;
import matome.model.Section;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.settings.Settings;

/** What {@code check} says: sentences for a person, or the contract's JSON and CSV for a program. */
final class CheckReport {

    private record Line(CheckedFile file, Optional<Finding> finding) {}

    private final Console console;
    private final Settings settings;
    private final Findings findings;

    CheckReport(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
        this.findings = new Findings(console.messages());
    }

    void write(List<CheckedFile> files, Format format) {
        if (format == Format.TABLE) {
            files.forEach(this::print);
        } else if (format == Format.JSON) {
            json().write(files, format);
        } else {
            csv().write(files.stream().flatMap(CheckReport::lines).toList(), format);
        }
    }

    private void print(CheckedFile file) {
        String state = console.messages().text("state." + file.outcome().state());
        String whose = department(file)
                .map(d -> d.name() + " " + section(file).map(Section::name).orElse(Form.DEPARTMENT_PROFILE.label()))
                .orElse("");
        console.say("check.file", state, file.file(), whose, file.rows());
        file.findings().forEach(f -> console.result("    " + findings.line(f)));
    }

    private Listing<CheckedFile> json() {
        return new Listing<CheckedFile>(console)
                .column("file", CheckedFile::file)
                .column("state", f -> stateWord(f.outcome().state()))
                .column("fiscalYear", f -> f.key().map(k -> k.year().value()))
                .column("phase", f -> f.key().map(k -> k.phase().name()))
                .column("department", f -> department(f).map(Department::name))
                .column("section", f -> section(f).map(Section::name))
                .column("rows", CheckedFile::rows)
                .column(
                        "findings",
                        f -> f.findings().stream().map(findings::object).toList());
    }

    private static Stream<Line> lines(CheckedFile file) {
        return file.findings().isEmpty()
                ? Stream.of(new Line(file, Optional.empty()))
                : file.findings().stream().map(f -> new Line(file, Optional.of(f)));
    }

    private Listing<Line> csv() {
        return new Listing<Line>(console)
                .column("file", l -> l.file().file())
                .column(
                        "state",
                        l -> console.messages()
                                .text("state." + l.file().outcome().state()))
                .column("department", l -> department(l.file()).map(Department::name))
                .column("section", l -> section(l.file()).map(Section::name))
                .column("severity", l -> l.finding().map(f -> console.messages().text("severity." + f.severity())))
                .column("code", l -> l.finding().map(f -> f.code().code()))
                .column("sheet", l -> l.finding().flatMap(f -> f.place().sheet()))
                .column("cell", l -> l.finding().flatMap(f -> f.place().cell()))
                .column("no", l -> l.finding().flatMap(f -> f.place().no()))
                .column("message", l -> l.finding().map(f -> console.messages().problem(f)))
                .column("fix", l -> l.finding().map(f -> console.messages().remedy(f)));
    }

    private Optional<Department> department(CheckedFile file) {
        return file.key()
                .flatMap(k -> departments(k).stream()
                        .filter(d -> k.form() == Form.DEPARTMENT_PROFILE
                                ? d.code().equals(k.code())
                                : section(d, k.code()).isPresent())
                        .findFirst());
    }

    private Optional<Section> section(CheckedFile file) {
        return file.key()
                .filter(k -> k.form() == Form.GOAL_SHEET)
                .flatMap(k -> department(file).flatMap(d -> section(d, k.code())));
    }

    private List<Department> departments(SubmissionKey key) {
        return settings.organization(key.year()).map(Organization::departments).orElse(List.of());
    }

    private static Optional<Section> section(Department department, String code) {
        return department.sections().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    private static String stateWord(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
