package matome.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.CitySummary;
import matome.model.CitySummary.YearFigures;
import matome.model.FiscalYear;

/** 達成率の推移: the years at hand. One of another scale is listed, and set beside no other. */
final class SummaryYears {

    private final Phrases phrases;
    private final SummaryFigures figures;
    private final CitySummary summary;

    SummaryYears(Phrases phrases, CitySummary summary) {
        this.phrases = phrases;
        this.figures = new SummaryFigures(phrases);
        this.summary = summary;
    }

    /** The table. */
    List<Map<String, ?>> lines() {
        List<Map<String, ?>> lines = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (YearFigures year : summary.years()) {
            lines.add(Map.of(
                    "年度",
                    year.sameScale() ? name(year) : phrases.words("report.summary.other-scale", name(year)),
                    "件数",
                    String.valueOf(year.achievement().rows()),
                    "達成",
                    figures.achieved(year.achievement()),
                    "達成率",
                    figures.rate(year.achievement()),
                    "増減",
                    before.flatMap(b -> comparable(year).map(now -> Difference.decimal(now.subtract(b))))
                            .orElse(Phrases.NOTHING)));
            before = comparable(year);
        }
        return lines;
    }

    /** The line's points; a year that is missing in between, or cannot be compared, leaves a gap. */
    List<Map<String, ?>> points() {
        List<YearFigures> comparable = comparable();
        List<Map<String, ?>> points = new ArrayList<>();
        for (int value = comparable.get(0).year().value();
                value <= summary.year().value();
                value++) {
            FiscalYear year = new FiscalYear(value);
            Map<String, Object> point = new HashMap<>();
            point.put("年度", year.label());
            comparable.stream()
                    .filter(y -> y.year().equals(year))
                    .flatMap(y -> comparable(y).stream())
                    .forEach(rate -> point.put("達成率", rate.doubleValue()));
            points.add(point);
        }
        return points;
    }

    /** Why there is no line to draw; empty when there is one. */
    Optional<String> noLine() {
        if (comparable().size() > 1) {
            return Optional.empty();
        }
        String why = summary.years().size() > 1 ? "report.summary.no-line.scale" : "report.summary.no-line.years";
        return Optional.of(phrases.words(why, summary.year().label()));
    }

    String note() {
        boolean otherScale = summary.years().stream().anyMatch(year -> !year.sameScale());
        return phrases.words(otherScale ? "report.summary.years-note.scale" : "report.summary.years-note");
    }

    private List<YearFigures> comparable() {
        return summary.years().stream()
                .filter(year -> comparable(year).isPresent())
                .toList();
    }

    private static Optional<BigDecimal> comparable(YearFigures year) {
        return year.sameScale() ? year.achievement().rate() : Optional.empty();
    }

    private String name(YearFigures year) {
        return year.mark()
                .map(mark -> phrases.words("report.summary.marked", year.year().label(), phrases.printed(mark)))
                .orElse(year.year().label());
    }
}
