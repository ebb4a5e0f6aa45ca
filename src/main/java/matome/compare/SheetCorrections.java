package matome.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.compare.Change.CellChanged;
import matome.compare.Change.HeadChanged;
import matome.compare.Change.RowAdded;
import matome.compare.Change.RowMoved;
import matome.compare.Change.RowRemoved;
import matome.model.Column;
import matome.model.ConsolidatedSheet;
import matome.model.Correction;
import matome.model.Department;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Form;
import matome.model.Messages;
import matome.model.Section;

/** What a city's sheets say otherwise than they did, unit by unit, in words for people. */
public final class SheetCorrections {

    private final Messages words = Messages.japanese();
    private final Function<Column, String> heading;
    private final BiFunction<Form, String, LocalDate> accepted;
    private final List<Correction> corrections = new ArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param heading what a column is called
     * @param accepted the day on which what a unit says now was accepted, by its form and code
     */
    public SheetCorrections(Function<Column, String> heading, BiFunction<Form, String, LocalDate> accepted) {
        this.heading = heading;
        this.accepted = accepted;
    }

    /** Of the same departments in the same order, each department's own before those of its sections. */
    public List<Correction> between(List<ConsolidatedSheet> before, List<ConsolidatedSheet> after) {
        for (int i = 0; i < after.size(); i++) {
            add(before.get(i), after.get(i));
        }
        return List.copyOf(corrections);
    }

    private void add(ConsolidatedSheet before, ConsolidatedSheet after) {
        Department department = after.department();
        new Of(department.name(), Form.DEPARTMENT_PROFILE.label(), Form.DEPARTMENT_PROFILE, department.code())
                .addAll(FormChanges.between(PrintedForm.head(before), PrintedForm.head(after)));
        for (Section section : department.sections()) {
            new Of(department.name(), section.name(), Form.GOAL_SHEET, section.code())
                    .addAll(FormChanges.between(PrintedForm.rows(before, section), PrintedForm.rows(after, section)));
        }
    }

    /** The changes of one unit. */
    private final class Of {

        private final String department;
        private final String section;
        private final Form form;
        private final String code;

        Of(String department, String section, Form form, String code) {
            this.department = department;
            this.section = section;
            this.form = form;
            this.code = code;
        }

        void addAll(List<Change> changes) {
            changes.forEach(this::add);
        }

        private void add(Change change) {
            if (change instanceof HeadChanged head) {
                add(Optional.empty(), head.field().label(), text(head.before()), text(head.after()));
            } else if (change instanceof CellChanged cell) {
                Column column = cell.column();
                String before = cell.before().text(column);
                add(
                        Optional.of(cell.after()),
                        heading.apply(column),
                        before,
                        cell.after().text(column));
            } else if (change instanceof RowAdded added) {
                add(Optional.of(added.after()), words.text("history.kind.added"), "", whole(added.after()));
            } else if (change instanceof RowRemoved removed) {
                add(Optional.of(removed.before()), words.text("history.kind.removed"), whole(removed.before()), "");
            } else if (change instanceof RowMoved moved) {
                add(
                        Optional.of(moved.after()),
                        words.text("history.kind.moved"),
                        no(moved.before()),
                        no(moved.after()));
            }
        }

        private void add(Optional<FilledRow> row, String field, String before, String after) {
            String title = row.map(r -> r.text(Column.TITLE)).orElse("");
            LocalDate day = accepted.apply(form, code);
            corrections.add(
                    new Correction(department, section, row.map(FilledRow::no), title, field, before, after, day));
        }
    }

    private static String text(Optional<FilledCell> cell) {
        return cell.map(FilledCell::text).orElse("");
    }

    private static String no(FilledRow row) {
        return "No." + row.no();
    }

    /** All that a row says, a line for each column. */
    private String whole(FilledRow row) {
        return Stream.of(Column.values())
                .filter(column -> !row.text(column).isEmpty())
                .map(column -> heading.apply(column) + ": " + row.text(column))
                .collect(Collectors.joining("\n"));
    }
}
