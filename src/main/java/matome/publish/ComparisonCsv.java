package matome.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.ComparedItem;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.model.Remark;
import matome.model.YearComparison;

/** 前年度比較.csv: every line of the comparison. The fields of a side that a line does not have stay empty. */
public final class ComparisonCsv {

    private static final List<String> HEADINGS = List.of(
            "年度", "部", "課", "対応", "No.", "項目", "評価", "前年度の部", "前年度の課", "前年度のNo.", "前年度の項目", "前年度の評価", "評価の変化", "対応の根拠",
            "一致度", "注意");

    private final Messages messages;

    public ComparisonCsv(Messages messages) {
        this.messages = messages;
    }

    public CsvTable of(YearComparison... comparisons) {
        return new CsvTable(
                "前年度比較",
                HEADINGS,
                Stream.of(comparisons)
                        .flatMap(
                                c -> c.items().stream().map(item -> row(c.year().label(), item)))
                        .toList());
    }

    private List<String> row(String year, ComparedItem item) {
        return List.of(
                year,
                field(item.now(), row -> row.department().name()),
                field(item.now(), row -> row.section().name()),
                messages.text("relation." + item.relation()),
                field(item.now(), row -> String.valueOf(row.no())),
                field(item.now(), row -> row.initiative().title()),
                field(item.now(), ComparisonCsv::rating),
                field(item.before(), row -> row.department().name()),
                field(item.before(), row -> row.section().name()),
                field(item.before(), row -> String.valueOf(row.no())),
                field(item.before(), row -> row.initiative().title()),
                field(item.before(), ComparisonCsv::rating),
                messages.text("rating-change." + item.change()),
                messages.text("evidence." + item.evidence()),
                item.likeness().isPresent() ? likeness(item.likeness().getAsDouble()) : "",
                item.remarks().stream().map(this::words).collect(Collectors.joining("\n")));
    }

    private static String field(Optional<ListedItem> side, Function<ListedItem, String> fact) {
        return side.map(fact).orElse("");
    }

    private static String rating(ListedItem row) {
        return row.initiative().rating().orElse("");
    }

    private String words(Remark remark) {
        return messages.text("compare.remark." + remark.kind(), remark.facts().toArray());
    }

    /** With two decimals; cut, because only the same is 1.00. */
    static String likeness(double likeness) {
        return BigDecimal.valueOf(likeness).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
