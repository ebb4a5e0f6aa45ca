package matome.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Correction;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Initiative;
import matome.model.Section;
import org.junit.jupiter.api.Test;

/** What the sheets of a year say otherwise than before, as a reader finds it on paper. */
class SheetCorrectionsTest {

    private static final Section FINANCE = new Section("1105", "財政課", List.of(), true);
    private static final Section PLANNING = new Section("1102", "企画政策課", List.of(), false);
    private static final Department KEIEI = new Department("11", "経営政策部", List.of(PLANNING, FINANCE));
    private static final DepartmentProfile PROFILE =
            new DepartmentProfile("経営政策部長", "間野 雅之", "時代の扉を開く", BigDecimal.valueOf(44), 5_445_323);

    private static Initiative row(String identity, String title, String rating, String outcome) {
        return new Initiative(
                Optional.of(identity), Optional.empty(), Set.of("行革"), title, "3件", Optional.of(rating), outcome);
    }

    private static ConsolidatedSheet sheet(Optional<DepartmentProfile> profile, List<Initiative> finance) {
        List<Entry> entries = new ArrayList<>(List.of(new Entry(1, PLANNING, row("p", "計画", "A", "作った。"))));
        finance.forEach(row -> entries.add(new Entry(entries.size() + 1, FINANCE, row)));
        return new ConsolidatedSheet("市", "目標", new FiscalYear(2019), KEIEI, profile, entries, Optional.empty());
    }

    private static List<String> between(ConsolidatedSheet before, ConsolidatedSheet after) {
        return new SheetCorrections(
                        column -> column.name(),
                        (form, code) -> LocalDate.of(2020, 9, form == Form.GOAL_SHEET ? 14 : 15))
                .between(List.of(before), List.of(after)).stream()
                        .map(SheetCorrectionsTest::said)
                        .toList();
    }

    private static String said(Correction c) {
        return "%s No.%s %s %s: %s→%s %s"
                .formatted(
                        c.section(),
                        c.no().map(String::valueOf).orElse("－"),
                        c.title(),
                        c.field(),
                        c.before().replace("\n", "／"),
                        c.after().replace("\n", "／"),
                        c.day());
    }

    @Test
    void aCellIsFoundUnderTheNumberItIsPrintedWith() {
        List<Initiative> before = List.of(row("a", "白書", "A", "作った。"), row("b", "予算", "A", "組んだ。"));
        List<Initiative> after = List.of(row("a", "白書", "A", "作った。"), row("b", "予算", "B", "組めなかった。"));

        assertThat(between(sheet(Optional.empty(), before), sheet(Optional.empty(), after)))
                .containsExactly("財政課 No.3 予算 RATING: A→B 2020-09-14", "財政課 No.3 予算 OUTCOME: 組んだ。→組めなかった。 2020-09-14");
    }

    @Test
    void rowsThatCameWentOrMovedAreToldWhole() {
        Initiative paper = row("a", "白書", "A", "作った。");
        Initiative budget = row("b", "予算", "A", "組んだ。");
        Initiative tax = row("c", "市税の徴収と滞納の整理", "B", "率は前の年度を下回った。");

        assertThat(between(
                        sheet(Optional.empty(), List.of(paper, budget)),
                        sheet(Optional.empty(), List.of(budget, paper))))
                .contains("財政課 No.2 予算 行の移動: No.3→No.2 2020-09-14");
        assertThat(between(sheet(Optional.empty(), List.of(paper)), sheet(Optional.empty(), List.of(paper, tax))))
                .containsExactly("財政課 No.3 市税の徴収と滞納の整理 行の追加: →CATEGORY: 行革／TITLE: 市税の徴収と滞納の整理／GOAL: 3件／"
                        + "RATING: B／OUTCOME: 率は前の年度を下回った。 2020-09-14");
        assertThat(between(sheet(Optional.empty(), List.of(paper, tax)), sheet(Optional.empty(), List.of(paper))))
                .singleElement()
                .asString()
                .startsWith("財政課 No.3 市税の徴収と滞納の整理 行の削除: CATEGORY");
    }

    @Test
    void theDepartmentsOwnPageIsComparedToo() {
        DepartmentProfile other =
                new DepartmentProfile("経営政策部長", "間野 雅之", "時代の扉を開く", BigDecimal.valueOf(45), 5_445_323);

        assertThat(between(sheet(Optional.of(PROFILE), List.of()), sheet(Optional.of(other), List.of())))
                .containsExactly("部の概要 No.－  人員: 44→45 2020-09-15");
        assertThat(between(sheet(Optional.empty(), List.of()), sheet(Optional.of(PROFILE), List.of())))
                .hasSize(5)
                .contains("部の概要 No.－  部長の氏名: →間野 雅之 2020-09-15");
    }

    @Test
    void equalSheetsDifferInNothing() {
        ConsolidatedSheet sheet = sheet(Optional.of(PROFILE), List.of(row("a", "白書", "A", "作った。")));

        assertThat(between(sheet, sheet)).isEmpty();
    }
}
