package matome.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.Finding;

/** {@code F12}: one cell as Excel names it. */
record CellAddress(String column, int row) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** As a person reads a sheet: row by row, from the left; what is about the whole sheet or file comes first. */
    static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(
                    (Finding f) -> firstOf(f).map(CellAddress::row).orElse(0))
            .thenComparing(f -> firstOf(f).map(CellAddress::number).orElse(0));

    /** Where a finding is when it is about one cell alone. */
    static Optional<CellAddress> of(Finding finding) {
        return finding.place().cell().flatMap(CellAddress::parse);
    }

    /** The first cell a finding is about. */
    static Optional<CellAddress> firstOf(Finding finding) {
        return finding.place()
                .cell()
                .map(cells -> cells.replaceFirst("[:,].*", ""))
                .flatMap(CellAddress::parse);
    }

    static Optional<CellAddress> parse(String cell) {
        Matcher matcher = FORM.matcher(cell);
        return matcher.matches()
                ? Optional.of(new CellAddress(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The column counted from 1, as A, B, … Z, AA. */
    int number() {
        return column.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }
}
