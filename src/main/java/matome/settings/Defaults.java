package matome.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Column;
import matome.model.Phase;

/** What holds when city.yml does not say otherwise. */
final class Defaults {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    static final int SETTLING_SECONDS = 5;
    static final Retention RETENTION = new Retention(Duration.ofDays(400), Duration.ofDays(800), 3);
    static final long MEGABYTE = 1024L * 1024;
    static final Limits LIMITS = new Limits(10 * MEGABYTE, 50 * MEGABYTE, 1000, 300, 1_000_000, Duration.ofSeconds(20));

    private static final Set<Phase> ALWAYS = Set.of(Phase.PLAN, Phase.RESULT);
    private static final Set<Phase> AT_THE_END = Set.of(Phase.RESULT);
    /** The columns of every form. */
    static final Map<Column, ColumnSettings> COLUMNS = columns();

    /** A column that a form has only when city.yml names it. */
    private static final Map<Column, ColumnSettings> ON_REQUEST =
            Map.of(Column.PLAN_CODE, new ColumnSettings("事業番号", List.of("実行プログラム番号", "計画番号"), 40, Set.of(), 10));

    private Defaults() {}

    static ColumnSettings column(Column column) {
        return Optional.ofNullable(COLUMNS.get(column))
                .or(() -> Optional.ofNullable(ON_REQUEST.get(column)))
                .orElseThrow();
    }

    private static Map<Column, ColumnSettings> columns() {
        Map<Column, ColumnSettings> columns = new EnumMap<>(Column.class);
        columns.put(Column.NO, new ColumnSettings("No.", List.of("No", "NO.", "NO", "番号"), 10, Set.of(), 5));
        columns.put(Column.CATEGORY, new ColumnSettings("総計・\n行革・\nその他", List.of("種別", "区分", "計画区分"), 50, ALWAYS, 10));
        columns.put(Column.TITLE, new ColumnSettings("項目", List.of("項目名", "取組項目", "事業名"), 200, ALWAYS, 24));
        columns.put(Column.GOAL, new ColumnSettings("目標", List.of("目標内容", "年度目標"), 1000, ALWAYS, 38));
        columns.put(Column.RATING, new ColumnSettings("評価", List.of("自己評価", "評価結果"), 20, AT_THE_END, 7));
        columns.put(
                Column.OUTCOME,
                new ColumnSettings("成果又は課題", List.of("成果または課題", "成果・課題", "成果と課題"), 2000, AT_THE_END, 62));
        return Map.copyOf(columns);
    }
}
