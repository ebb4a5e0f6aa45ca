package matome.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.ComparedItem;
import matome.model.ComparedItem.RatedYear;
import matome.model.Evidence;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.Remark;

/** One item of the comparison in words. */
final class ComparedItemWords {

    private final Phrases phrases;
    private final ComparedTexts texts;
    private final boolean wholeCity;

    ComparedItemWords(Phrases phrases, boolean wholeCity) {
        this.phrases = phrases;
        this.texts = new ComparedTexts(phrases);
        this.wholeCity = wholeCity;
    }

    Map<String, Object> line(ComparedItem item) {
        Map<String, Object> line = new HashMap<>();
        line.put("対応", phrases.words("relation." + item.relation()));
        line.put("評価の変化", change(item));
        line.put("項目", title(item.now().or(item::before)));
        line.put("前年度の所在", place(item.before()));
        line.put("今年度の所在", place(item.now()));
        if (isRenamed(item)) {
            line.put("前年度の項目", title(item.before()));
        }
        texts.put(line, "目標", item, item.goal(), Initiative::goal);
        texts.put(line, "成果", item, item.outcome(), Initiative::outcome);
        new MeasuredGoals(phrases).put(line, item);
        String remarks = remarks(item.remarks());
        if (!remarks.isEmpty()) {
            line.put("注意", remarks);
        }
        line.put("根拠", evidence(item));
        return line;
    }

    /** A→B 低下, with a sign before a fall. */
    private String change(ComparedItem item) {
        String before = rating(item.before());
        String now = rating(item.now());
        return phrases.words("report.comparison.change." + item.change(), before, now)
                .strip();
    }

    private String rating(Optional<ListedItem> side) {
        return phrases.printed(
                side.map(ListedItem::initiative).flatMap(Initiative::rating).orElse(Phrases.NOTHING));
    }

    private String title(Optional<ListedItem> side) {
        return phrases.printed(side.map(i -> i.initiative().title()).orElse(Phrases.NOTHING));
    }

    private static boolean isRenamed(ComparedItem item) {
        Optional<String> before = item.before().map(i -> i.initiative().title());
        Optional<String> now = item.now().map(i -> i.initiative().title());
        return before.isPresent() && now.isPresent() && !before.equals(now);
    }

    /** No.13 財政課　評価 B. */
    private String place(Optional<ListedItem> side) {
        return side.map(item -> {
                    String section = item.section().name();
                    String unit = wholeCity ? item.department().name() + " " + section : section;
                    return phrases.words(
                            "report.comparison.place", item.no(), phrases.printed(unit), rating(Optional.of(item)));
                })
                .orElse(Phrases.NOTHING);
    }

    /** Without the mark of a year, which stands on every page. */
    private String remarks(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.kind() != Remark.Kind.MARKED_YEAR)
                .map(remark -> phrases.words(
                        "compare.remark." + remark.kind(),
                        remark.facts().stream().map(phrases::printed).toArray()))
                .collect(Collectors.joining("\n"));
    }

    /** The ratings over the years at hand, and by what both rows were known to be one. */
    private String evidence(ComparedItem item) {
        List<String> parts = new ArrayList<>();
        if (item.strip().size() > 2) {
            parts.add(phrases.words("report.comparison.strip", strip(item.strip())));
        }
        parts.add(
                item.evidence() == Evidence.NONE
                        ? phrases.words("report.comparison.no-counterpart." + item.relation())
                        : phrases.words("report.comparison.evidence", phrases.words("evidence." + item.evidence())));
        item.likeness()
                .ifPresent(likeness -> parts.add(phrases.words(
                        "report.comparison.likeness",
                        BigDecimal.valueOf(likeness)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString())));
        return String.join("\u3000\u3000", parts);
    }

    private String strip(List<RatedYear> years) {
        return years.stream()
                .map(rated ->
                        shortly(rated) + " " + phrases.printed(rated.rating().orElse(Phrases.NOTHING)))
                .collect(Collectors.joining("\u3000"));
    }

    /** 平成30, 令和元. */
    private static String shortly(RatedYear rated) {
        return rated.year().label().replace("年度", "");
    }
}
