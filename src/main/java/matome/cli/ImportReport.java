package matome.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.job.ImportedFile;
import matome.job.ImportedUnit;
import matome.model.Finding;
import matome.model.Section;
import matome.model.Standing;

/** What {@code import} says: sentences for a person, or JSON and CSV for a program. */
final class ImportReport {

    /** A line of the CSV: about a unit, or about what was found. */
    private record Line(ImportedFile file, Optional<ImportedUnit> unit, Optional<Finding> finding) {}

    private final Console console;
    private final Findings findings;

    ImportReport(Console console) {
        this.console = console;
        this.findings = new Findings(console.messages());
    }

    void write(List<ImportedFile> files, Format format) {
        switch (format) {
            case TABLE -> files.forEach(this::print);
            case JSON -> json().write(files, format);
            case CSV -> csv().write(files.stream().flatMap(ImportReport::lines).toList(), format);
        }
    }

    private void print(ImportedFile file) {
        console.say("import.file", text("state." + file.state()), file.file());
        file.units().forEach(this::print);
        file.findings().forEach(f -> console.result("    " + sheet(f) + findings.line(f)));
    }

    private void print(ImportedUnit unit) {
        console.say(
                "import.unit",
                unit.unit().key().year().label(),
                unit.unit().department().name(),
                unit.unit().name(),
                unit.unit().section().map(s -> text("import.rows", unit.rows())).orElse(""),
                text(words(unit)),
                unit.before()
                        .filter(b -> !unit.isUnchanged())
                        .map(this::replaced)
                        .orElse(""));
    }

    private String replaced(Standing before) {
        return text(
                before.imported() ? "import.replaces" : "import.replaces-submission", before.revision(), before.file());
    }

    private static String words(ImportedUnit unit) {
        return switch (unit.change()) {
            case NEW -> "import.new";
            case CHANGED -> "import.changed";
            case UNCHANGED -> "import.unchanged";
        };
    }

    private String sheet(Finding finding) {
        return finding.place().sheet().map(s -> text("import.sheet", s)).orElse("");
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }

    private Listing<ImportedFile> json() {
        return new Listing<ImportedFile>(console)
                .column("file", ImportedFile::file)
                .column("state", f -> f.state().name().toLowerCase(Locale.ROOT))
                .column(
                        "units",
                        f -> f.units().stream().map(ImportReport::object).toList())
                .column(
                        "findings",
                        f -> f.findings().stream().map(findings::object).toList());
    }

    private static Map<String, Object> object(ImportedUnit unit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fiscalYear", unit.unit().key().year().value());
        object.put("department", unit.unit().department().name());
        object.put("section", unit.unit().section().map(Section::name));
        object.put("rows", unit.rows());
        object.put("change", unit.change().name().toLowerCase(Locale.ROOT));
        object.put("replacedRevision", unit.before().map(Standing::revision));
        object.put("replacedFile", unit.before().map(Standing::file));
        object.put("replacedIsImported", unit.before().map(Standing::imported));
        return object;
    }

    private static Stream<Line> lines(ImportedFile file) {
        return Stream.concat(
                file.units().stream().map(u -> new Line(file, Optional.of(u), Optional.empty())),
                file.findings().stream().map(f -> new Line(file, Optional.empty(), Optional.of(f))));
    }

    private Listing<Line> csv() {
        Listing<Line> listing = new Listing<Line>(console)
                .column("file", l -> l.file().file())
                .column("state", l -> text("state." + l.file().state()))
                .column(
                        "fiscalYear",
                        l -> l.unit().map(u -> u.unit().key().year().label()))
                .column(
                        "department",
                        l -> l.unit().map(u -> u.unit().department().name()))
                .column("section", l -> l.unit().map(u -> u.unit().name()))
                .column("rows", l -> l.unit().map(ImportedUnit::rows))
                .column("change", l -> l.unit().map(u -> text(words(u))));
        return listing.column("severity", l -> l.finding().map(f -> text("severity." + f.severity())))
                .column("code", l -> l.finding().map(f -> f.code().code()))
                .column("sheet", l -> l.finding().flatMap(f -> f.place().sheet()))
                .column("cell", l -> l.finding().flatMap(f -> f.place().cell()))
                .column("no", l -> l.finding().flatMap(f -> f.place().no()))
                .column("message", l -> l.finding().map(f -> console.messages().problem(f)))
                .column("fix", l -> l.finding().map(f -> console.messages().remedy(f)));
    }
}
