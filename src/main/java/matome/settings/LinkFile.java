package matome.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.LinkDecision;

/**
 * Reads the lines of links.csv. Proposals may be appended to it as they are: headings that come again, further columns and
 * lines without a decision are passed over.
 */
final class LinkFile {

    /** What we put before a text that a spreadsheet would take for a formula. */
    private static final Pattern MARK_OF_TEXT = Pattern.compile("(?m)^'(?=[\\s\\p{Z}]*[=+\\-@＝＋＠－])");

    private record Pair(FiscalYear year, Key section, Key title, Key sectionBefore, Key titleBefore) {}

    private final Map<Pair, LinkDecision> decided = new HashMap<>();

    private LinkFile() {}

    /** The lines that say something; empty when the file is no table. */
    static List<LinkDecision> read(Source source) {
        LinkFile file = new LinkFile();
        return CsvTable.readWithMore(source, LinkColumns.NEEDED, LinkColumns.all()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(LinkFile::isDecided)
                .flatMap(file::decision)
                .toList();
    }

    private static boolean isDecided(CsvTable.Row row) {
        Value decision = row.cell(LinkColumns.DECISION);
        boolean heading = Key.of(decision.text()).equals(Key.of(LinkColumns.DECISION));
        return !decision.text().isEmpty() && !heading;
    }

    private Stream<LinkDecision> decision(CsvTable.Row row) {
        Value year = row.required(LinkColumns.YEAR);
        String section = row.required(LinkColumns.SECTION).text();
        String title = unmarked(row.required(LinkColumns.TITLE));
        String sectionBefore = row.required(LinkColumns.SECTION_BEFORE).text();
        String titleBefore = unmarked(row.required(LinkColumns.TITLE_BEFORE));
        Optional<Boolean> same = row.cell(LinkColumns.DECISION).flag();
        Optional<FiscalYear> known = year.text().isEmpty() ? Optional.empty() : year.year();
        return known.stream()
                .flatMap(y -> same.stream()
                        .map(s -> new LinkDecision(year.line(), y, section, title, sectionBefore, titleBefore, s))
                        .filter(decision -> isNew(decision, row)));
    }

    private static String unmarked(Value title) {
        return MARK_OF_TEXT.matcher(title.text()).replaceAll("");
    }

    /** What was said already is not said again; the opposite is a fault. */
    private boolean isNew(LinkDecision decision, CsvTable.Row row) {
        Pair pair = new Pair(
                decision.year(),
                Key.of(decision.section()),
                Key.of(decision.title()),
                Key.of(decision.sectionBefore()),
                Key.of(decision.titleBefore()));
        LinkDecision first = decided.putIfAbsent(pair, decision);
        if (first != null && first.same() != decision.same()) {
            row.cell(LinkColumns.DECISION).fault(SettingsProblem.DECISION_CONTRADICTED, first.line());
        }
        return first == null;
    }
}
