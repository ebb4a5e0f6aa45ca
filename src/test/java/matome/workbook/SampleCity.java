package matome.workbook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Column;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Rating;
import matome.model.Section;
import matome.settings.ColumnSettings;
import matome.settings.Limits;
import matome.settings.Period;
import matome.settings.Retention;
import matome.settings.Settings;

/** A city with one department, as the tests of the form need it. */
final class SampleCity {

    static final FiscalYear REIWA_1 = new FiscalYear(2019);

    static final Department KEIEI_SEISAKU = new Department(
            "01",
            "経営政策部",
            List.of(
                    section("0101", "秘書広報課", false),
                    section("0102", "企画政策課", true),
                    section("0103", "行政経営課", false),
                    section("0104", "資産マネジメント課", false),
                    section("0105", "財政課", false),
                    section("0106", "情報政策課", false)));

    private static final Set<Phase> ALWAYS = Set.of(Phase.PLAN, Phase.RESULT);

    private static final Map<Column, ColumnSettings> COLUMNS = Map.of(
            Column.NO, new ColumnSettings("No.", List.of("番号", "№"), 5, Set.of(), 5),
            Column.CATEGORY, new ColumnSettings("総計・\n行革・\nその他", List.of("種別", "区分"), 50, ALWAYS, 10),
            Column.TITLE, new ColumnSettings("項目", List.of("事業名", "取り組み"), 200, ALWAYS, 26),
            Column.GOAL, new ColumnSettings("目標", List.of("年度目標"), 2000, ALWAYS, 38),
            Column.RATING, new ColumnSettings("評価", List.of("達成度"), 10, Set.of(Phase.RESULT), 8),
            Column.OUTCOME, new ColumnSettings("成果又は課題", List.of("成果・課題", "成果"), 4000, Set.of(Phase.RESULT), 60));

    static final GoalSheetLayout LAYOUT = GoalSheetLayout.of(settings());

    private SampleCity() {}

    static Settings settings() {
        return settings(new Limits(10 << 20, 100 << 20, 500, 500, 2_000_000, Duration.ofSeconds(30)));
    }

    static Settings settings(Limits limits) {
        return new Settings(
                "東村山市",
                ZoneId.of("Asia/Tokyo"),
                Map.of(REIWA_1, "将来都市像「人と人 人とみどりが響きあい 笑顔あふれる 東村山」の実現"),
                List.of(
                        new PlanCategory("総計", "総合計画の実施計画に載る取り組み", true),
                        new PlanCategory("行革", "行財政改革大綱の実行プログラムに載る取り組み", true),
                        new PlanCategory("その他", "上のどちらでもない取り組み", false)),
                List.of(
                        new Rating("A", List.of(), "目標を達成した", true, true),
                        new Rating("B", List.of(), "目標に届かなかった", false, true)),
                Map.of(),
                Map.of(),
                Map.of(REIWA_1, Map.of(Phase.RESULT, new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 5, 15)))),
                COLUMNS,
                Map.of(),
                limits,
                Duration.ofMinutes(2),
                Optional.empty(),
                Optional.empty(),
                new Retention(Duration.ofDays(400), Duration.ofDays(800), 3),
                Map.of(REIWA_1, new Organization(REIWA_1, List.of(KEIEI_SEISAKU))),
                Map.of(),
                List.of(),
                List.of(),
                "settings");
    }

    static Section section(String name) {
        return KEIEI_SEISAKU.sections().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Section section(String code, String name, boolean lead) {
        return new Section(code, name, List.of(), lead);
    }
}
