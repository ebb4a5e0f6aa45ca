package matome.settings;

import static matome.model.Column.CATEGORY;
import static matome.model.Column.GOAL;
import static matome.model.Column.NO;
import static matome.model.Column.OUTCOME;
import static matome.model.Column.PLAN_CODE;
import static matome.model.Column.RATING;
import static matome.model.Column.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import matome.model.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that a form has only when city.yml names it. */
class ColumnsOnRequestTest {

    private static final ColumnSettings USUAL =
            new ColumnSettings("事業番号", List.of("実行プログラム番号", "計画番号"), 40, Set.of(), 10);

    @TempDir
    Path home;

    private SomeSettings some;

    @BeforeEach
    void write() {
        some = new SomeSettings(home);
    }

    private SomeSettings columns(String text) {
        return some.write("city.yml", SomeSettings.CITY + "columns:\n" + text);
    }

    @Test
    void areNotInUseUnlessTheyAreNamed() {
        assertThat(some.read().columnsInUse()).containsExactly(NO, CATEGORY, TITLE, GOAL, RATING, OUTCOME);
    }

    @Test
    void standInTheOrderOfTheFormAndAreWordedAsUsual() {
        Settings settings = columns("  title: { label: 題 }\n  plan-code:\n").read();

        assertThat(settings.columnsInUse()).containsExactly(NO, CATEGORY, PLAN_CODE, TITLE, GOAL, RATING, OUTCOME);
        assertThat(settings.column(PLAN_CODE)).isEqualTo(USUAL);
    }

    @Test
    void areWordedAsTheCityWantsThem() {
        Settings settings = columns(
                        "  plan-code: { label: 実行計画の番号, synonyms: [], limit: 8, required-in: 目標設定, width: 12 }\n")
                .read();

        assertThat(settings.column(PLAN_CODE))
                .isEqualTo(new ColumnSettings("実行計画の番号", List.of(), 8, Set.of(Phase.PLAN), 12));
    }

    @Test
    void leaveTheirWordsToOthersWhileTheyAreNotInUse() {
        assertThat(columns("  title: { synonyms: [事業番号] }\n")
                        .read()
                        .column(TITLE)
                        .synonyms())
                .containsExactly("事業番号");
        assertThat(columns("  plan-code: {}\n  title: { synonyms: [事業番号] }\n").faults())
                .containsExactly("jobs/city.yml 13行目: 「columns.title.synonyms」の「事業番号」は12行目でも使われています。別の言葉にしてください。");
    }

    @Test
    void areSpelledLikeEveryOtherKey() {
        assertThat(columns("  plan_code: { label: 番 }\n").faults())
                .containsExactly("jobs/city.yml 12行目: 「columns.plan_code」という項目はありません。「plan-code」のことでしたら、書き直してください。");
        assertThat(columns("  plan-code: { labe: 番 }\n").faults())
                .containsExactly("jobs/city.yml 12行目: 「columns.plan-code.labe」という項目はありません。「label」のことでしたら、書き直してください。");
        assertThat(columns("  plan-code: はい\n").faults())
                .containsExactly("jobs/city.yml 12行目: 「columns.plan-code」の下には、字下げして「項目: 値」の行を並べてください。");
    }
}
