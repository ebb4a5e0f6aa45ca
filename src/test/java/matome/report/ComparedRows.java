package matome.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import matome.model.ComparedItem;
import matome.model.ComparedItem.RatedYear;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.Evidence;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.Remark;
import matome.model.Section;
import matome.model.TextChange;
import matome.model.TextChange.Degree;
import matome.model.TextChange.Piece;

/** Rows of two years set side by side: this year's are the city's own, those of the year before are invented. */
final class ComparedRows {

    private static final Department DEPARTMENT = new Department("01", "経営政策部", List.of());

    private ComparedRows() {}

    static ComparedItem of(Entry entry) {
        return switch (entry.no()) {
            case 1 -> renamed(entry);
            case 3 -> added(entry);
            case 6, 12 -> rerated(entry, "A");
            case 5 -> rerated(entry, "B");
            case 11 -> moved(entry);
            case 14 -> measured(entry);
            default -> continued(entry);
        };
    }

    static ComparedItem continued(Entry entry) {
        Initiative row = entry.initiative();
        return pair(
                Relation.CONTINUED,
                now(entry),
                before(
                        entry.no(),
                        entry.section(),
                        row.title(),
                        row.goal(),
                        row.rating().orElse("A"),
                        row.outcome()),
                Evidence.SAME_NAME,
                Degree.SAME,
                List.of(),
                List.of(Remark.of(Remark.Kind.OUTCOME_COPIED)));
    }

    private static ComparedItem rerated(Entry entry, String rating) {
        Initiative row = entry.initiative();
        return pair(
                Relation.CONTINUED,
                now(entry),
                before(
                        entry.no() + 1,
                        entry.section(),
                        row.title(),
                        row.goal() + "（前年度から）",
                        rating,
                        row.outcome().substring(0, row.outcome().length() / 2) + "検討を始めた。"),
                Evidence.IDENTITY,
                Degree.NEARLY,
                List.of(),
                List.of());
    }

    private static ComparedItem renamed(Entry entry) {
        Initiative row = entry.initiative();
        return pair(
                Relation.RENAMED,
                now(entry),
                before(2, entry.section(), "ＳＮＳ等による情報発信の検討", row.goal(), "A", "●「広報」<b>&amp;</b>を見直した。"),
                Evidence.DECISION,
                Degree.SAME,
                List.of(),
                List.of(Remark.of(Remark.Kind.TO_BE_CONFIRMED, "2")));
    }

    private static ComparedItem moved(Entry entry) {
        Initiative row = entry.initiative();
        return pair(
                Relation.MOVED,
                now(entry),
                before(7, Sheets.section("行政経営課"), row.title(), row.goal(), "A", "●見本の成果。"),
                Evidence.SAME_NAME_ELSEWHERE,
                Degree.SAME,
                List.of(),
                List.of(Remark.of(Remark.Kind.DEPARTMENT_CHANGED, "総務部", "経営政策部")));
    }

    private static ComparedItem measured(Entry entry) {
        Initiative row = entry.initiative();
        return pair(
                Relation.CONTINUED,
                now(entry),
                before(entry.no(), entry.section(), row.title(), "経常収支比率 91.0%以下", "A", "●経常収支比率は 92.4%であった。"),
                Evidence.SAME_NAME,
                Degree.CHANGED,
                List.of(
                        new MeasuredGoal(
                                Comparisons.NOW,
                                "90.0%以上",
                                Optional.of("88.2%"),
                                Optional.of(new BigDecimal("-1.8")),
                                "ポイント",
                                true,
                                "収納率は 88.2%となった。"),
                        new MeasuredGoal(
                                Comparisons.BEFORE,
                                "91.0%以下",
                                Optional.empty(),
                                Optional.empty(),
                                "ポイント",
                                false,
                                "経常収支比率 91.0%以下")),
                List.of());
    }

    static ComparedItem added(Entry entry) {
        return new ComparedItem(
                Relation.ADDED,
                Optional.of(now(entry)),
                Optional.empty(),
                Evidence.NONE,
                OptionalDouble.empty(),
                RatingChange.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static ComparedItem ended(String title) {
        return new ComparedItem(
                Relation.ENDED,
                Optional.empty(),
                Optional.of(before(22, Sheets.FINANCE, title, "・記念式典を行う。", "B", "●荒天のため中止した。")),
                Evidence.NONE,
                OptionalDouble.empty(),
                RatingChange.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Remark.of(Remark.Kind.ENDED_UNACHIEVED, "B")));
    }

    static ComparedItem pair(
            Relation relation,
            ListedItem now,
            ListedItem before,
            Evidence evidence,
            Degree degree,
            List<MeasuredGoal> numbers,
            List<Remark> remarks) {
        Initiative row = now.initiative();
        Initiative old = before.initiative();
        return new ComparedItem(
                relation,
                Optional.of(now),
                Optional.of(before),
                evidence,
                OptionalDouble.of(row.title().equals(old.title()) ? 1 : 0.642),
                change(old.rating(), row.rating()),
                Optional.of(text(degree, old.goal(), row.goal())),
                Optional.of(text(
                        old.outcome().equals(row.outcome()) ? Degree.SAME : Degree.CHANGED,
                        old.outcome(),
                        row.outcome())),
                numbers,
                List.of(
                        new RatedYear(new FiscalYear(2017), Optional.empty()),
                        new RatedYear(Comparisons.BEFORE, old.rating()),
                        new RatedYear(Comparisons.NOW, row.rating())),
                remarks);
    }

    private static RatingChange change(Optional<String> before, Optional<String> now) {
        int fall = now.orElse("").compareTo(before.orElse(""));
        return fall == 0 ? RatingChange.SAME : fall > 0 ? RatingChange.DOWN : RatingChange.UP;
    }

    /** What both texts begin with is kept, the rest changed. */
    static TextChange text(Degree degree, String before, String now) {
        int common = 0;
        while (common < Math.min(before.length(), now.length()) && before.charAt(common) == now.charAt(common)) {
            common++;
        }
        return new TextChange(degree, pieces(before, common), pieces(now, common));
    }

    private static List<Piece> pieces(String text, int common) {
        return List.of(new Piece(text.substring(0, common), false), new Piece(text.substring(common), true)).stream()
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    static ListedItem now(Entry entry) {
        return new ListedItem(Comparisons.NOW, DEPARTMENT, entry.section(), entry.no(), entry.initiative());
    }

    static ListedItem before(int no, Section section, String title, String goal, String rating, String outcome) {
        return new ListedItem(
                Comparisons.BEFORE,
                DEPARTMENT,
                section,
                no,
                new Initiative(Optional.empty(), Set.of("行革"), title, goal, Optional.of(rating), outcome));
    }
}
