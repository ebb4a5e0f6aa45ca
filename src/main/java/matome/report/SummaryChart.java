package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matome.model.Achievement;
import matome.model.CitySummary;
import matome.model.CitySummary.DepartmentFigures;
import matome.model.CitySummary.Figures;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** How many rows of each rating: a bar for each department, as many as can be read in one picture. */
final class SummaryChart {

    /** Bars that fit beside the tables of the first page, and on a page of their own. */
    private static final int ON_FIRST_PAGE = 12;

    private static final int ON_A_PAGE = 20;

    private static final PrintableText DRAWN = new PrintableText(Typefaces.ofCharts());

    private final Phrases phrases;
    private final CitySummary summary;

    SummaryChart(Phrases phrases, CitySummary summary) {
        this.phrases = phrases;
        this.summary = summary;
    }

    /** Departments on the first page; sections where there is one department, categories where there are too many. */
    JRDataSource onFirstPage() {
        return bars(firstPage());
    }

    String title() {
        return phrases.words("report.summary.chart." + kind());
    }

    /** Pictures of all departments, each with what it shows, when the first page had no room for them. */
    List<Map<String, Object>> pages() {
        List<Map<String, Object>> pages = new ArrayList<>();
        List<Figures> departments = departments();
        for (int from = 0; departments.size() > ON_FIRST_PAGE && from < departments.size(); from += ON_A_PAGE) {
            List<Figures> shown = departments.subList(from, Math.min(from + ON_A_PAGE, departments.size()));
            pages.add(Map.of("名", range(shown), "図", bars(shown)));
        }
        return pages;
    }

    private String range(List<Figures> units) {
        return phrases.words(
                "report.summary.chart-range",
                phrases.printed(units.get(0).name()),
                phrases.printed(units.get(units.size() - 1).name()));
    }

    /** How many rows the longest bar of those pictures stands for. */
    int longest() {
        return summary.departments().stream()
                .mapToInt(d -> d.achievement().rows())
                .max()
                .orElse(0);
    }

    private String kind() {
        int departments = summary.departments().size();
        boolean alone =
                departments == 1 && summary.departments().get(0).sections().size() <= ON_FIRST_PAGE;
        return alone ? "sections" : departments > ON_FIRST_PAGE ? "categories" : "departments";
    }

    private List<Figures> firstPage() {
        return switch (kind()) {
            case "sections" -> summary.departments().get(0).sections();
            case "categories" -> summary.categories();
            default -> departments();
        };
    }

    private List<Figures> departments() {
        return summary.departments().stream()
                .map((DepartmentFigures d) -> new Figures(d.name(), d.achievement()))
                .toList();
    }

    private JRDataSource bars(List<Figures> units) {
        List<Map<String, ?>> parts = new ArrayList<>();
        boolean someUnrated = summary.total().unrated() > 0;
        for (Figures unit : units) {
            Achievement achievement = unit.achievement();
            String name = DRAWN.of(unit.name());
            achievement.byRating().forEach((code, rows) -> parts.add(part(name, DRAWN.of(code), rows)));
            if (someUnrated) {
                parts.add(part(name, phrases.words("report.summary.unrated"), achievement.unrated()));
            }
        }
        return new JRMapCollectionDataSource(parts);
    }

    /** Without a number where there is none: a bar of no length would still be labelled. */
    private static Map<String, ?> part(String name, String rating, int rows) {
        return rows == 0 ? Map.of("名", name, "評価", rating) : Map.of("名", name, "評価", rating, "件数", rows);
    }
}
