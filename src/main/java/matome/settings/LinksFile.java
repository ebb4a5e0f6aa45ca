package matome.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.LinkDecision;

/**
 * Reads jobs/links.csv, people's word about rows of two years. Its columns are those of 対応案.csv, so that a copy of that file
 * in which the column 判断 was filled in can be put there; what is not decided is passed over.
 */
final class LinksFile {

    private static final String YEAR = "年度";
    private static final String SECTION = "課";
    private static final String TITLE = "項目";
    private static final String SECTION_BEFORE = "前年度の課";
    private static final String TITLE_BEFORE = "前年度の項目";
    private static final String DECISION = "判断";

    private static final List<String> NEEDED = List.of(YEAR, SECTION, TITLE, SECTION_BEFORE, TITLE_BEFORE, DECISION);
    /** The mark with which our own CSV keeps a text from being taken for a formula. */
    private static final Pattern MARK_OF_TEXT = Pattern.compile("(?m)^'(?=[\\h]*[=+\\-@＝＋＠－])");

    private final Map<FiscalYear, OrganizationYear> years;
    private final Faults faults;
    private final Map<List<Object>, LinkDecision> decided = new HashMap<>();
    private final List<LinkDecision> decisions = new ArrayList<>();

    private LinksFile(Map<FiscalYear, OrganizationYear> years, Faults faults) {
        this.years = years;
        this.faults = faults;
    }

    static List<LinkDecision> read(Source source, Map<FiscalYear, OrganizationYear> years) {
        LinksFile file = new LinksFile(years, source.faults());
        CsvTable.read(source, NEEDED, NEEDED).ifPresent(table -> table.rows().forEach(file::take));
        return List.copyOf(file.decisions);
    }

    private void take(CsvTable.Row row) {
        Value decision = row.cell(DECISION);
        if (decision.text().isEmpty()) {
            return;
        }
        Optional<Boolean> same = same(decision);
        Optional<FiscalYear> year =
                Optional.of(row.required(YEAR)).filter(v -> !v.text().isEmpty()).flatMap(Value::year);
        Value section = row.required(SECTION);
        Value sectionBefore = row.required(SECTION_BEFORE);
        String title = text(row.required(TITLE));
        String titleBefore = text(row.required(TITLE_BEFORE));
        year.ifPresent(y -> {
            isKnown(section, y);
            isKnown(sectionBefore, new FiscalYear(y.value() - 1));
            same.map(s -> new LinkDecision(
                            section.line(), y, section.text(), title, sectionBefore.text(), titleBefore, s))
                    .ifPresent(this::add);
        });
    }

    private Optional<Boolean> same(Value decision) {
        Key key = Key.of(decision.text());
        boolean yes = key.equals(Key.of("はい"));
        if (!yes && !key.equals(Key.of("いいえ"))) {
            decision.fault(SettingsProblem.NOT_A_DECISION, decision.text());
            return Optional.empty();
        }
        return Optional.of(yes);
    }

    private void isKnown(Value section, FiscalYear year) {
        boolean known = Optional.ofNullable(years.get(year)).stream()
                .flatMap(y -> y.rows().stream())
                .anyMatch(row -> Key.of(row.section().name()).equals(Key.of(section.text())));
        if (!known && !section.text().isEmpty()) {
            section.fault(SettingsProblem.LINK_SECTION_UNKNOWN, year.label(), section.text());
        }
    }

    private void add(LinkDecision decision) {
        LinkDecision first = decided.putIfAbsent(
                List.of(
                        decision.year(),
                        Key.of(decision.section()),
                        Key.of(decision.title()),
                        Key.of(decision.sectionBefore()),
                        Key.of(decision.titleBefore())),
                decision);
        if (first == null) {
            decisions.add(decision);
        } else if (first.same() != decision.same()) {
            faults.add(decision.line(), SettingsProblem.LINK_CONTRADICTED, decision.title(), first.line());
        }
    }

    private static String text(Value cell) {
        return MARK_OF_TEXT.matcher(cell.text()).replaceAll("");
    }
}
