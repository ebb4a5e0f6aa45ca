package matome.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import matome.model.ComparedItem;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.model.YearComparison;

/** 前年度比較.csv: every row of the year and what it was the year before. */
public final class ComparisonCsv {

    private static final List<String> HEADINGS = List.of(
            "年度", "部", "課", "対応", "No.", "項目", "評価", "前年度の部", "前年度の課", "前年度のNo.", "前年度の項目", "前年度の評価", "評価の変化", "対応の根拠",
            "一致度", "注意");

    private final Messages messages;

    public ComparisonCsv(Messages messages) {
        this.messages = messages;
    }

    public CsvTable of(List<YearComparison> comparisons) {
        return new CsvTable(
                "前年度比較",
                HEADINGS,
                comparisons.stream()
                        .flatMap(c -> c.items().stream().map(item -> row(c, item)))
                        .toList());
    }

    private List<String> row(YearComparison comparison, ComparedItem item) {
        return List.of(
                comparison.year().label(),
                of(item.now(), i -> i.department().name()),
                of(item.now(), i -> i.section().name()),
                messages.text("relation." + item.relation()),
                of(item.now(), i -> String.valueOf(i.no())),
                of(item.now(), i -> i.initiative().title()),
                of(item.now(), i -> i.initiative().rating().orElse("")),
                of(item.before(), i -> i.department().name()),
                of(item.before(), i -> i.section().name()),
                of(item.before(), i -> String.valueOf(i.no())),
                of(item.before(), i -> i.initiative().title()),
                of(item.before(), i -> i.initiative().rating().orElse("")),
                messages.text("rating-change." + item.change()),
                messages.text("evidence." + item.evidence()),
                likeness(item.likeness()),
                item.remarks().stream()
                        .map(r -> messages.text(
                                "compare.remark." + r.kind(), r.facts().toArray()))
                        .collect(Collectors.joining("、")));
    }

    private static String of(Optional<ListedItem> item, Function<ListedItem, String> fact) {
        return item.map(fact).orElse("");
    }

    /** With two digits; never rounded up to 1 what is not the same. */
    static String likeness(OptionalDouble likeness) {
        return likeness.isPresent()
                ? BigDecimal.valueOf(likeness.getAsDouble())
                        .setScale(2, RoundingMode.DOWN)
                        .toPlainString()
                : "";
    }
}
