package matome.workbook;

import java.util.regex.Pattern;
import matome.model.Form;
import matome.model.Key;

/** Recognises the lines that a printed sheet repeats on each of its pages. */
final class RunningLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile("-?(?:p|P|ページ)?\\.?\\d{1,4}(?:/\\d{1,4})?(?:ページ|頁)?-?");
    private static final Pattern ALONE = Pattern.compile("\\d+");

    private final Grid grid;
    private final Words words;

    RunningLines(Grid grid, Words words) {
        this.grid = grid;
        this.words = words;
    }

    /** Whether a row holds nothing but titles, names in brackets and numbers of pages. */
    boolean isOne(int row) {
        boolean numberAlone = grid.columns(row).stream()
                .allMatch(c -> ALONE.matcher(key(row, c)).matches());
        return !numberAlone && grid.columns(row).stream().allMatch(c -> isRunning(row, c));
    }

    /** Whether a row right above headings is the head again. */
    boolean isOfAHead(int row) {
        String first = grid.at(row, grid.columns(row).first()).text();
        return isTitle(first) || isLabel(first);
    }

    private boolean isRunning(int row, int column) {
        return isTitle(grid.at(row, column).text())
                || PAGE_NUMBER.matcher(key(row, column)).matches();
    }

    private static boolean isTitle(String text) {
        return PastTitle.isOne(text) || PastBracket.in(text).isPresent();
    }

    private boolean isLabel(String text) {
        return words.field(Form.GOAL_SHEET, text).isPresent()
                || words.field(Form.DEPARTMENT_PROFILE, text).isPresent()
                || PastHead.isLabel(text);
    }

    private String key(int row, int column) {
        return Key.of(grid.at(row, column).text()).value();
    }
}
