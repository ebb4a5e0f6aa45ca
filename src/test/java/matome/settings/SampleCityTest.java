package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Rating;
import matome.model.Section;
import org.junit.jupiter.api.Test;

class SampleCityTest {

    private static final FiscalYear REIWA_1 = new FiscalYear(2019);

    private final Settings settings = SettingsReader.read(Path.of("jobs"));

    @Test
    void namesTheCityAndItsGoal() {
        assertThat(settings.city()).isEqualTo("東村山市");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(settings.goals()).containsEntry(REIWA_1, "将来都市像「人と人 人とみどりが響きあい 笑顔あふれる 東村山」の実現");
    }

    @Test
    void hasTheThreePlanCategories() {
        assertThat(settings.categories())
                .containsExactly(
                        new PlanCategory("総計", "総合計画に基づく取り組み", true),
                        new PlanCategory("行革", "行財政改革大綱に基づく取り組み", true),
                        new PlanCategory("その他", "どちらの計画にもよらない取り組み", false));
    }

    @Test
    void ratesWithAAndB() {
        assertThat(settings.ratings())
                .containsExactly(
                        new Rating("A", List.of("a"), "目標どおりに実施した", true, true),
                        new Rating("B", List.of("b"), "目標に達しなかった", false, true));
    }

    @Test
    void isOpenInBothPhases() {
        assertThat(settings.periods())
                .isEqualTo(Map.of(
                        REIWA_1,
                        Map.of(
                                Phase.PLAN,
                                new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 5, 31)),
                                Phase.RESULT,
                                new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 29)))));
    }

    @Test
    void writesOutWhatHoldsAnyway() {
        assertThat(settings.columns()).isEqualTo(Defaults.COLUMNS);
        assertThat(settings.limits())
                .isEqualTo(new Limits(10_485_760, 52_428_800, 1000, 300, 1_000_000, Duration.ofSeconds(20)));
        assertThat(settings.settling()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void hasOneDepartmentWithSixSections() {
        assertThat(settings.organizations())
                .containsEntry(
                        REIWA_1,
                        new Organization(
                                REIWA_1,
                                List.of(new Department(
                                        "11",
                                        "経営政策部",
                                        List.of(
                                                new Section("1101", "秘書広報課", List.of("1111", "1112"), false),
                                                new Section("1102", "企画政策課", List.of(), true),
                                                new Section("1103", "行政経営課", List.of(), false),
                                                new Section("1104", "資産マネジメント課", List.of(), false),
                                                new Section("1105", "財政課", List.of(), false),
                                                new Section("1106", "情報政策課", List.of("1116"), false))))));
    }

    @Test
    void hasAnInventedYearToCompareWith() {
        FiscalYear heisei30 = new FiscalYear(2018);

        assertThat(settings.marks()).isEqualTo(Map.of(heisei30, "サンプル"));
        assertThat(settings.goals()).containsOnlyKeys(heisei30, REIWA_1);
        assertThat(settings.organizations()).containsOnlyKeys(heisei30, REIWA_1);
    }

    @Test
    void runsEveryNightAtTwo() {
        assertThat(settings.jobs())
                .containsExactly(
                        new ScheduledJob("nightly", "nightly", "0 2 * * *", ZoneId.of("Asia/Tokyo"), Map.of()));
    }
}
