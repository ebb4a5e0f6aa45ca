package matome.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.Finding;

/** {@code F12}: one cell as Excel names it. */
record CellAddress(String column, int row) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern FIRST = Pattern.compile(FORM + ".*");

    /** Where a finding is when it is about one cell alone. */
    static Optional<CellAddress> of(Finding finding) {
        return finding.place().cell().flatMap(cell -> parse(FORM, cell));
    }

    /** The first cell a finding is about. */
    static Optional<CellAddress> firstOf(Finding finding) {
        return finding.place().cell().flatMap(cell -> parse(FIRST, cell));
    }

    private static Optional<CellAddress> parse(Pattern form, String cell) {
        Matcher matcher = form.matcher(cell);
        return matcher.matches()
                ? Optional.of(new CellAddress(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
