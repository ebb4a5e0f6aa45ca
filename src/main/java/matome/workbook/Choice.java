package matome.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;

/** The one form among those that a workbook holds, or why there is none. */
final class Choice {

    private final List<Candidate> candidates;
    private final boolean issued;
    private final Settings settings;

    /**
     * Makes a choice.
     *
     * @param candidates at least one
     * @param issued whether the workbook is one that we handed out
     */
    Choice(List<Candidate> candidates, boolean issued, Settings settings) {
        List<Candidate> filled = candidates.stream().filter(Candidate::isFilled).toList();
        this.candidates = filled.isEmpty() ? candidates : filled;
        this.issued = issued;
        this.settings = settings;
    }

    FilledForm form() {
        List<FilledForm> forms = candidates.stream().map(Candidate::form).toList();
        if (forms.size() == 1) {
            return forms.get(0);
        }
        if (forms.stream().map(FilledForm::sheet).distinct().count() == forms.size()
                && forms.stream().map(Choice::contents).distinct().count() == 1) {
            return copy(forms);
        }
        new SectionsOfTables(settings).different(forms).ifPresent(finding -> {
            throw new CannotRead(finding, null);
        });
        throw new CannotRead(Finding.of(FindingCode.SEVERAL_TABLES, Place.FILE, names()), null);
    }

    /** What makes two forms copies of each other: every text in its place in the form. */
    private static List<Object> contents(FilledForm form) {
        return List.of(
                form.form(),
                texts(form.head()),
                form.rows().stream().map(Choice::texts).toList());
    }

    private static Map<?, String> texts(FilledRow row) {
        return texts(row.cells());
    }

    private static <T> Map<T, String> texts(Map<T, FilledCell> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
    }

    private FilledForm copy(List<FilledForm> forms) {
        FilledForm read = forms.stream()
                .filter(f -> issued && f.sheet().equals(f.form().label()))
                .findFirst()
                .orElse(forms.get(0));
        String others = forms.stream()
                .map(FilledForm::sheet)
                .filter(sheet -> !sheet.equals(read.sheet()))
                .collect(Collectors.joining("、"));
        Finding copies = Finding.of(FindingCode.COPIES_OF_THE_SAME, Place.sheet(read.sheet()), read.sheet(), others);
        return Candidate.remarked(
                read, Stream.concat(read.remarks().stream(), Stream.of(copies)).toList());
    }

    /** The sheets' names, with a place where a sheet holds more than one. */
    private String names() {
        return candidates.stream()
                .map(c -> isAlone(c) ? c.grid().name() : c.grid().name() + "（" + c.address() + "）")
                .collect(Collectors.joining("、"));
    }

    private boolean isAlone(Candidate candidate) {
        String sheet = candidate.grid().name();
        return candidates.stream().filter(c -> c.grid().name().equals(sheet)).count() == 1;
    }
}
