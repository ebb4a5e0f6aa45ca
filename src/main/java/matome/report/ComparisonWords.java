package matome.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.ComparisonSheet;
import matome.model.FiscalYear;
import matome.model.Rating;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** What a comparison puts into the design, under the names the design uses. Every value is a finished text. */
final class ComparisonWords {

    private final Phrases phrases;
    private final ComparisonSheet sheet;

    ComparisonWords(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.sheet = sheet;
    }

    DocumentFacts about() {
        String title = phrases.words("report.comparison.title", sheet.year().label(), unit());
        return new DocumentFacts(title, phrases.printed(sheet.city()), sheet.statedDate());
    }

    Map<String, Object> head() {
        Map<String, Object> head = phrases.head();
        head.put("年度", sheet.year().label());
        head.put("前の年度", sheet.yearBefore().label());
        head.put("今年度", western(sheet.year()));
        head.put("前年度", western(sheet.yearBefore()));
        head.put("部", unit());
        head.put("版", phrases.edition(sheet.edition()));
        if (!sheet.marks().isEmpty()) {
            head.put("印", phrases.printed(String.join("・", sheet.marks())));
        }
        sheet.statedDate().ifPresent(date -> head.put("基準日", phrases.inEra(date)));
        head.put("評価別", new JRMapCollectionDataSource(new RatingTotals(phrases, sheet).lines()));
        head.put("変化表", new JRMapCollectionDataSource(new RatingMatrix(phrases, sheet).cells()));
        if (!sheet.sameScale()) {
            head.put("尺度の違い", otherScale());
        }
        return head;
    }

    List<Map<String, ?>> rows() {
        List<Map<String, ?>> rows = new ArrayList<>();
        add(rows, "概要", "head", new ComparedHeads(phrases, sheet).lines());
        add(rows, "評価", "ratings", List.of(Map.of()));
        SectionTotals totals = new SectionTotals(phrases, sheet);
        List<Map<String, Object>> sections = new ArrayList<>(totals.lines(sheet.bySection()));
        sections.add(totals.totalLine());
        add(rows, "区分", sheet.unit().isPresent() ? "sections" : "departments", sections);
        add(rows, "区分", "categories", totals.lines(sheet.byCategory()));
        add(rows, "注記", "notes", notes());
        if (sheet.items().isEmpty()) {
            add(rows, "なし", "items", List.of(Map.of("注", phrases.words("report.comparison.no-items"))));
        }
        add(rows, "項目", "items", new ComparedItems(phrases, sheet).lines());
        return rows;
    }

    private void add(List<Map<String, ?>> rows, String kind, String chapter, List<Map<String, Object>> lines) {
        String title = phrases.words("report.comparison.chapter." + chapter);
        boolean first = true;
        for (Map<String, Object> line : lines) {
            Map<String, Object> row = new HashMap<>(line);
            row.put("種類", kind);
            row.put("章", title);
            row.put("通し番号", rows.size());
            if (first) {
                row.put("章のしおり", title);
            }
            first = false;
            rows.add(row);
        }
    }

    /** The last of them ends the overview. */
    private List<Map<String, Object>> notes() {
        List<Map<String, Object>> notes = new ComparisonNotes(phrases, sheet).lines();
        notes.get(notes.size() - 1).put("改ページ", !sheet.items().isEmpty());
        return notes;
    }

    private String otherScale() {
        return phrases.words(
                "report.comparison.other-scale",
                sheet.yearBefore().label(),
                codes(sheet.scaleBefore()),
                sheet.year().label(),
                codes(sheet.scale()));
    }

    private String codes(List<Rating> scale) {
        return phrases.printed(scale.stream().map(Rating::code).collect(Collectors.joining("・")));
    }

    private String western(FiscalYear year) {
        return phrases.words("report.comparison.year", year.label(), year.value());
    }

    private String unit() {
        return phrases.printed(sheet.unit().orElse(phrases.words("report.comparison.whole-city")));
    }
}
