package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Form;

/** The labelled cells of a 部の概要. */
record Profile(Grid grid, Head head, Optional<Issued> issued) implements Candidate {

    /** Fewer labels might be a coincidence. */
    private static final int ENOUGH = 3;

    static List<Candidate> on(Grid grid, Words words, Optional<Issued> issued) {
        Head head = Head.of(grid, words, Form.DEPARTMENT_PROFILE, 0, Integer.MAX_VALUE);
        return head.ofProfile() < ENOUGH ? List.of() : List.of(new Profile(grid, head, issued));
    }

    @Override
    public String address() {
        return "A1";
    }

    @Override
    public boolean isFilled() {
        return head.isFilledProfile();
    }

    @Override
    public FilledForm form() {
        return new FilledForm(
                Form.DEPARTMENT_PROFILE,
                grid.name(),
                head.cells(),
                List.of(),
                issued.flatMap(Issued::stamp),
                Stream.concat(
                                issued.stream().flatMap(i -> Issued.renamed(Form.DEPARTMENT_PROFILE, grid.name())),
                                head.remarks().stream())
                        .toList());
    }
}
