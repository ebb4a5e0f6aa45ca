package matome.check;

import java.util.Set;
import java.util.stream.Collectors;
import matome.model.FilledForm;
import matome.model.Finding;

/** The rows of a sheet that a form takes. */
record Rows(String sheet, Set<Integer> rows) {

    static Rows of(FilledForm form) {
        return new Rows(
                form.sheet(),
                form.rows().stream()
                        .flatMap(row -> row.cells().values().stream())
                        .flatMap(cell -> CellAddress.parse(cell.address()).stream())
                        .map(CellAddress::row)
                        .collect(Collectors.toSet()));
    }

    boolean hold(Finding finding) {
        return finding.place().sheet().filter(sheet::equals).isPresent()
                && CellAddress.firstOf(finding)
                        .filter(a -> rows.contains(a.row()))
                        .isPresent();
    }
}
