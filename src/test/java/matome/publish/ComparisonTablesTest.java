package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import matome.model.ComparedItem;
import matome.model.Department;
import matome.model.Evidence;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.LinkDecision;
import matome.model.LinkProposal;
import matome.model.LinkProposal.Reason;
import matome.model.ListedItem;
import matome.model.Messages;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.Remark;
import matome.model.Remark.Kind;
import matome.model.Section;
import matome.model.YearComparison;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 前年度比較.csv and 対応案.csv. */
class ComparisonTablesTest {

    private static final FiscalYear YEAR = new FiscalYear(2019);
    private static final ListedItem NOW = item(2019, "行政経営課", 12, "－補助金見直し\n指針の策定", "B");
    private static final ListedItem BEFORE = item(2018, "行政課", 9, "補助金見直しの検討", "A");

    private static ListedItem item(int year, String section, int no, String title, String rating) {
        Section its = new Section("1103", section, List.of(), true);
        Initiative initiative = new Initiative(
                Optional.empty(), Set.of("行革"), title, year + "年の目標", Optional.of(rating), year + "年の成果");
        return new ListedItem(new FiscalYear(year), new Department("11", "経営政策部", List.of(its)), its, no, initiative);
    }

    private static ComparedItem line(
            Relation relation, Optional<ListedItem> now, Optional<ListedItem> before, Remark... remarks) {
        boolean both = now.isPresent() && before.isPresent();
        return new ComparedItem(
                relation,
                now,
                before,
                both ? Evidence.DECISION : Evidence.NONE,
                both ? OptionalDouble.of(0.9967) : OptionalDouble.empty(),
                both ? RatingChange.DOWN : RatingChange.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(remarks));
    }

    @Test
    void theComparisonHasTheColumnsOfTheContractAndLeavesAMissingSideEmpty() {
        YearComparison comparison = new YearComparison(
                YEAR,
                List.of(
                        line(
                                Relation.RENAMED,
                                Optional.of(NOW),
                                Optional.of(BEFORE),
                                Remark.of(Kind.NAME_CHANGED_TOO),
                                Remark.of(Kind.OUTCOME_COPIED)),
                        line(Relation.ENDED, Optional.empty(), Optional.of(BEFORE))),
                List.of(),
                List.of());

        CsvTable table = new ComparisonCsv(Messages.japanese()).of(comparison);

        assertThat(String.join(", ", table.headings()))
                .isEqualTo("年度, 部, 課, 対応, No., 項目, 評価, 前年度の部, 前年度の課, 前年度のNo., 前年度の項目, 前年度の評価, 評価の変化, 対応の根拠, 一致度, 注意");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                "令和元年度",
                                "経営政策部",
                                "行政経営課",
                                "名称変更",
                                "12",
                                "－補助金見直し\n指針の策定",
                                "B",
                                "経営政策部",
                                "行政課",
                                "9",
                                "補助金見直しの検討",
                                "A",
                                "低下",
                                "人の判断",
                                "0.99",
                                "名称も変わりました。\n「成果又は課題」が前年度と同じ文章です。"),
                        List.of(
                                "令和元年度",
                                "",
                                "",
                                "終了",
                                "",
                                "",
                                "",
                                "経営政策部",
                                "行政課",
                                "9",
                                "補助金見直しの検討",
                                "A",
                                "－",
                                "－",
                                "",
                                ""));
    }

    @Test
    void aProposalThatAPersonDecidedIsReadAsThatDecision(@TempDir Path home) throws IOException {
        YearComparison comparison = new YearComparison(
                YEAR, List.of(), List.of(new LinkProposal(NOW, BEFORE, 0.66, Reason.ALIKE)), List.of());
        String proposals = new ProposalCsv(Messages.japanese()).of(comparison).text();
        Path jobs = Files.createDirectories(home.resolve("jobs"));
        Files.writeString(jobs.resolve("city.yml"), """
                city: 見本市
                goals: { 平成30年度: 目標, 令和元年度: 目標 }
                phases:
                  令和元年度:
                    結果報告: { open: 2020-04-01, due: 2020-05-29 }
                plan-categories:
                  - { name: 総計, meaning: 総合計画 }
                ratings:
                  - { code: A, meaning: 達成, achieved: はい }
                """);
        Files.writeString(jobs.resolve("organization.csv"), """
                年度,部コード,部,課コード,課,並び順
                平成30年度,11,経営政策部,1103,行政課,10
                令和元年度,11,経営政策部,1103,行政経営課,10
                """);

        Files.writeString(jobs.resolve("links.csv"), proposals.replace("\"\",\"0.66\"", "\"はい\",\"0.66\""));

        assertThat(SettingsReader.read(jobs).links())
                .containsExactly(new LinkDecision(2, YEAR, "行政経営課", "－補助金見直し\n指針の策定", "行政課", "補助金見直しの検討", true));
    }

    @Test
    void aProposalShowsBothTextsSideBySide() {
        YearComparison comparison = new YearComparison(
                YEAR, List.of(), List.of(new LinkProposal(NOW, BEFORE, 0.66, Reason.ALIKE)), List.of());

        CsvTable table = new ProposalCsv(Messages.japanese()).of(comparison);

        assertThat(table.headings().subList(0, 6)).containsExactly("年度", "課", "項目", "前年度の課", "前年度の項目", "判断");
        assertThat(table.rows().get(0)).endsWith("2019年の目標", "2018年の目標", "B", "A", "2019年の成果", "2018年の成果");
    }
}
