package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matome.model.Column;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path home;

    private SomeSettings some;

    @BeforeEach
    void write() {
        some = new SomeSettings(home);
    }

    @Test
    void getsByWithAShortFile() {
        Settings settings = some.read();

        assertThat(settings.zone().getId()).isEqualTo("Asia/Tokyo");
        assertThat(settings.columns()).isEqualTo(Defaults.COLUMNS);
        assertThat(settings.limits()).isEqualTo(Defaults.LIMITS);
        assertThat(settings.settling()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.categories().get(0).combinable()).isTrue();
        assertThat(settings.ratings().get(0).counted()).isTrue();
        assertThat(settings.jobs()).isEmpty();
    }

    @Test
    void keepsWhatAColumnDoesNotSayAsUsual() {
        some.write("city.yml", SomeSettings.CITY + "columns:\n  goal: { label: 今年度の目標, required-in: 目標設定 }\n");

        ColumnSettings goal = some.read().column(Column.GOAL);

        assertThat(goal).isEqualTo(new ColumnSettings("今年度の目標", List.of("目標内容", "年度目標"), 1000, Set.of(Phase.PLAN), 38));
    }

    @Test
    void keepsValuesAsTheyAreWritten() {
        some.city("code: A", "code: 01, aliases: [no, 1_0]");

        assertThat(some.read().ratings().get(0).code()).isEqualTo("01");
        assertThat(some.read().ratings().get(0).aliases()).containsExactly("no", "1_0");
    }

    @Test
    void understandsYearsAndDatesAsPeopleWriteThem() {
        some.city(
                "  令和元年度:\n    結果報告: { open: 2020-04-01, due: 2020-05-29 }",
                "  R1:\n    結果報告: { open: 令和2年4月1日, due: 令和２年５月29日 }");

        assertThat(some.read().periods())
                .isEqualTo(Map.of(
                        new FiscalYear(2019),
                        Map.of(Phase.RESULT, new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 29)))));
    }

    @Test
    void readsTheSameWithAByteOrderMarkAndWindowsLineEnds() {
        Settings plain = some.read();

        some.write("city.yml", "\uFEFF" + SomeSettings.CITY.replace("\n", "\r\n"));
        some.write("organization.csv", "\uFEFF" + SomeSettings.ORGANIZATION.replace("\n", "\r\n"));

        assertThat(some.read())
                .usingRecursiveComparison()
                .ignoringFields("digest")
                .isEqualTo(plain);
    }

    @Test
    void readsTheOrganizationAsExcelSavesIt() {
        Settings plain = some.read();

        some.write("organization.csv", SomeSettings.ORGANIZATION.getBytes(Charset.forName("windows-31j")));

        assertThat(some.read().organizations()).isEqualTo(plain.organizations());
    }

    @Test
    void putsSectionsInTheirOrderAndJoinsSeveralPredecessors() {
        some.write("organization.csv", """
                課,部,課コード,部コード,年度,並び順,庶務 担当,前身の課コード,備考
                総務課,総務部,11,1,平成30年度,1,○,,
                人事課,総務部,12,1,平成30年度,2,,,
                会計課,会計課,90,9,R1,2,,,
                職員課,総務部,12,1,R1,30,,11・12; 11、,
                総務課,総務部,１１,1,R1,1,はい,11,長い備考
                """);
        some.write(
                "city.yml",
                SomeSettings.CITY
                        .replace("goals:\n", "goals:\n  H30: 前の目標\n")
                        .replace("phases:\n", "phases:\n  H30:\n    結果報告: { open: 2019-04-01, due: 2019-04-01 }\n"));

        var departments =
                some.read().organization(new FiscalYear(2019)).orElseThrow().departments();

        assertThat(departments).extracting("name").containsExactly("総務部", "会計課");
        assertThat(departments.get(0).sections())
                .containsExactly(
                        new Section("11", "総務課", List.of("11"), true),
                        new Section("12", "職員課", List.of("11", "12"), false));
        assertThat(departments.get(1).sections()).containsExactly(new Section("90", "会計課", List.of(), true));
    }

    @Test
    void readsJobsWithTheirParameters() {
        some.write(
                "weekly.yml",
                "command: nightly\ncron: \"0,30 2-4 */2 * 1-5\"\ntime-zone: UTC\nparameters: { year: R1, full: yes }");

        assertThat(some.read().jobs())
                .containsExactly(new ScheduledJob(
                        "weekly",
                        "nightly",
                        "0,30 2-4 */2 * 1-5",
                        ZoneId.of("UTC"),
                        Map.of("year", "令和元年度", "full", "true")));
    }

    @Test
    void givesAnotherDigestWhenAByteChanges() {
        String before = some.read().digest();

        some.city("総合計画", "総合計画 ");

        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(some.read().digest()).isNotEqualTo(before);
        some.write("city.yml", SomeSettings.CITY);
        assertThat(some.read().digest()).isEqualTo(before);
    }

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() {
        some.city("city: 見本市", "citty: 見本市")
                .organization("0102,職員課,20", "0101,,x")
                .write("nightly.yml", "command: nightli\n");

        assertThat(some.faults())
                .containsExactly(
                        "jobs/city.yml 1行目: 「citty」という項目はありません。「city」のことでしたら、書き直してください。",
                        "jobs/city.yml 1行目: 「city」が書かれていません。値を書いてください。",
                        "jobs/nightly.yml 1行目: 「cron」が書かれていません。値を書いてください。",
                        "jobs/nightly.yml 1行目: 「command」に「nightli」とあります。書けるのは nightly、backup です。",
                        "jobs/organization.csv 3行目: 「並び順」に「x」とあります。0 から 999999 までの整数を書いてください。",
                        "jobs/organization.csv 3行目: 「課」が空欄です。値を書いてください。",
                        "jobs/organization.csv 3行目: 令和元年度の課コード「0101」は2行目でも使われています。課ごとに別のコードにしてください。");
    }

    @Test
    void tellsBothFilesOfAnEmptyFolder() throws IOException {
        Files.delete(some.folder().resolve("city.yml"));
        Files.delete(some.folder().resolve("organization.csv"));

        assertThat(some.faults())
                .containsExactly(
                        "jobs/city.yml: ファイルがありません。ファイル名を確かめるか、新しく作ってください。",
                        "jobs/organization.csv: ファイルがありません。ファイル名を確かめるか、新しく作ってください。");
    }

    @Test
    void refusesTextInOtherEncodings() {
        some.write("city.yml", SomeSettings.CITY.getBytes(Charset.forName("windows-31j")));
        some.write("organization.csv", SomeSettings.ORGANIZATION.getBytes(UTF_16));

        assertThat(some.faults())
                .containsExactly(
                        "jobs/city.yml 1行目: 文字コードが違うため読めません。UTF-8 で保存してください。",
                        "jobs/organization.csv 1行目: 文字コードが違うため読めません。UTF-8、Shift_JIS で保存してください。");
    }

    @Test
    void carriesTheFaultsAsFacts() {
        some.city("due: 2020-05-29", "due: 2020-05-32");

        assertThatThrownBy(some::read)
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new SettingsFault(
                                        "jobs/city.yml",
                                        6,
                                        SettingsProblem.NOT_A_DATE,
                                        List.of("phases.令和元年度.結果報告.due", "2020-05-32"))));
    }
}
