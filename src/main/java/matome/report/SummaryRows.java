package matome.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matome.model.Achievement;
import matome.model.CitySummary;
import matome.model.CitySummary.DepartmentFigures;
import matome.model.CitySummary.Figures;
import matome.model.Initiative;
import matome.model.ListedItem;

/** The lines of the 総括, chapter by chapter. */
final class SummaryRows {

    private final Phrases phrases;
    private final SummaryFigures figures;
    private final CitySummary summary;

    SummaryRows(Phrases phrases, CitySummary summary) {
        this.phrases = phrases;
        this.figures = new SummaryFigures(phrases);
        this.summary = summary;
    }

    List<Map<String, ?>> all() {
        List<Map<String, ?>> rows = new ArrayList<>();
        if (summary.departments().size() > 1) {
            add(rows, "departments", "件数", departments());
        }
        add(rows, "sections", "件数", sections());
        add(rows, "charts", "図", new SummaryChart(phrases, summary).pages());
        List<Map<String, Object>> items =
                summary.unachieved().stream().map(this::item).toList();
        add(rows, "unachieved", "項目", items);
        if (items.isEmpty()) {
            String why = summary.total().rated() == 0 ? "report.summary.nothing-rated" : "report.summary.all-achieved";
            add(rows, "unachieved", "なし", List.of(Map.of("名", phrases.words(why))));
        }
        return rows;
    }

    private void add(List<Map<String, ?>> rows, String chapter, String kind, List<Map<String, Object>> lines) {
        String title = phrases.words("report.summary.chapter." + chapter);
        for (Map<String, Object> line : lines) {
            Map<String, Object> row = new HashMap<>(line);
            row.put("種類", kind);
            row.put("章", title);
            if (line == lines.get(0)) {
                row.put("章のしおり", title);
            }
            rows.add(row);
        }
    }

    private List<Map<String, Object>> departments() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(total());
        summary.departments().forEach(d -> lines.add(line(phrases.printed(d.name()), d.achievement(), false)));
        return lines;
    }

    private List<Map<String, Object>> sections() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(total());
        for (DepartmentFigures department : summary.departments()) {
            String name = phrases.printed(department.name());
            lines.add(of(name, line(name, department.achievement(), true)));
            department.sections().forEach(s -> lines.add(of(name, section(s))));
        }
        return lines;
    }

    private Map<String, Object> section(Figures section) {
        String name = phrases.words("report.summary.section", phrases.printed(section.name()));
        return line(name, section.achievement(), false);
    }

    private static Map<String, Object> of(String department, Map<String, Object> line) {
        Map<String, Object> whose = new HashMap<>(line);
        whose.put("所属", department);
        return whose;
    }

    private Map<String, Object> total() {
        return line(phrases.words("report.summary.whole-city"), summary.total(), true);
    }

    private Map<String, Object> line(String name, Achievement achievement, boolean bold) {
        return Map.of(
                "名",
                name,
                "太字",
                bold,
                "件数",
                String.valueOf(achievement.rows()),
                "内訳",
                figures.breakdown(achievement),
                "率外",
                String.valueOf(achievement.outside()),
                "達成",
                figures.achieved(achievement),
                "達成率",
                figures.rate(achievement));
    }

    private Map<String, Object> item(ListedItem item) {
        Initiative initiative = item.initiative();
        return Map.of(
                "番号",
                String.valueOf(item.no()),
                "部",
                phrases.printed(item.department().name()),
                "課名",
                phrases.printed(item.section().name()),
                "項目",
                phrases.printed(initiative.title()),
                "評価",
                phrases.printed(initiative.rating().orElse("")),
                "目標",
                phrases.printed(initiative.goal()),
                "成果",
                phrases.printed(initiative.outcome()));
    }
}
