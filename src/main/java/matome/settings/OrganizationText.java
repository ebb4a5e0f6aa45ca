package matome.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matome.model.FiscalYear;
import matome.model.Key;

/** The text of organization.csv, to which another year's lines are added as the year they come from wrote them. */
final class OrganizationText {

    private static final String YEAR = "年度";
    private static final String PREDECESSORS = "前身の課コード";

    private final FileText file;
    private final List<List<String>> records;

    private OrganizationText(FileText file) {
        this.file = file;
        this.records = records(file.text().replaceFirst("^\uFEFF", ""));
    }

    /** The file with the lines of one year once more, for another; each section goes on under its code. */
    static FileText continued(FileText file, FiscalYear from, FiscalYear year) {
        return new OrganizationText(file).continued(from, year);
    }

    private FileText continued(FiscalYear from, FiscalYear year) {
        List<String> headings =
                records.stream().filter(r -> !isBlank(r)).findFirst().orElseThrow();
        int itsYear = column(headings, YEAR).orElseThrow();
        int predecessors = column(headings, PREDECESSORS).orElse(Integer.MAX_VALUE);
        String end = file.lineEnd();
        String added = records.stream()
                .filter(cells -> itsYear < cells.size()
                        && FiscalYear.parse(plain(cells.get(itsYear))).equals(Optional.of(from)))
                .map(cells -> line(cells, Map.of(itsYear, year.label(), predecessors, "")) + end)
                .collect(Collectors.joining());
        String before = file.text();
        boolean ended = before.endsWith("\n") || before.endsWith("\r");
        return file.with(before + (ended ? "" : end) + added);
    }

    private static String line(List<String> cells, Map<Integer, String> instead) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> Optional.ofNullable(instead.get(i))
                        .map(text -> as(cells.get(i), text))
                        .orElse(cells.get(i)))
                .collect(Collectors.joining(","));
    }

    private static Optional<Integer> column(List<String> headings, String name) {
        for (int i = 0; i < headings.size(); i++) {
            if (Key.of(plain(headings.get(i))).equals(Key.of(name))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> plain(cell).isBlank());
    }

    /** Another text, in quotation marks where the old one was. */
    private static String as(String old, String text) {
        return old.startsWith("\"") ? "\"" + text + "\"" : text;
    }

    private static String plain(String cell) {
        return cell.startsWith("\"") && cell.length() > 1 && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    /** Records of cells, each as it is written. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= (c == '"');
            boolean lineEnds = c == '\n' || c == '\r';
            if (quoted || (c != ',' && !lineEnds)) {
                continue;
            }
            cells.add(text.substring(start, i));
            start = i + 1;
            if (lineEnds) {
                records.add(List.copyOf(cells));
                cells.clear();
            }
        }
        cells.add(text.substring(start));
        records.add(List.copyOf(cells));
        return records;
    }
}
