package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new year is added to settings that people wrote by hand, and nothing of theirs is lost. */
class YearOpeningTest {

    private static final FiscalYear REIWA_1 = new FiscalYear(2019);
    private static final FiscalYear REIWA_2 = new FiscalYear(2020);

    @TempDir
    Path home;

    private SomeSettings some;

    @BeforeEach
    void settings() {
        some = new SomeSettings(home);
    }

    private Optional<YearOpening.Opened> prepare() throws IOException {
        return YearOpening.prepare(some.folder(), some.read(), REIWA_1, REIWA_2);
    }

    private String opened(String file) throws IOException {
        byte[] bytes = prepare().orElseThrow().files().get(file);
        return new String(bytes, UTF_8);
    }

    @Test
    void theNewYearComesAfterTheOldOneInItsOwnIndentation() throws IOException {
        some.write("city.yml", """
                city: 見本市
                goals:   # 目標
                    令和元年度: "市の目標: #1"
                    # 目標はここまで

                # 日付
                phases:
                 R1:
                  結果報告: { open: 2020-02-29, due: 2020-05-29, close: 2020-06-30 }
                plan-categories:
                  - { name: 総計, meaning: 総合計画 }
                ratings:
                  - { code: A, meaning: 達成, achieved: はい }
                """);

        assertThat(opened("city.yml")).isEqualTo("""
                        city: 見本市
                        goals:   # 目標
                            令和元年度: "市の目標: #1"
                            # 前の年度から写しました。この年度に合わせて直してください。
                            令和2年度: "市の目標: #1"
                            # 目標はここまで

                        # 日付
                        phases:
                         R1:
                          結果報告: { open: 2020-02-29, due: 2020-05-29, close: 2020-06-30 }
                         # 前の年度から写しました。この年度に合わせて直してください。
                         令和2年度:
                           結果報告:
                             open: 2021-02-28
                             due: 2021-05-29
                             close: 2021-06-30
                        plan-categories:
                          - { name: 総計, meaning: 総合計画 }
                        ratings:
                          - { code: A, meaning: 達成, achieved: はい }
                        """);
    }

    @Test
    void sectionsGoOnUnderTheirCodesWithoutPredecessors() throws IOException {
        some.write("organization.csv", """
                年度,部コード,部,課コード,課,並び順,前身の課コード,庶務担当
                平成30年度,01,総務部,0101,総務課,10,,○
                令和元年度,01,総務部,0102,"総務課, 新",10,0101,○
                """);
        some.city("令和元年度: 市の目標", "令和元年度: 市の目標\n  H30: 前の目標");

        assertThat(opened("organization.csv"))
                .endsWith("令和元年度,01,総務部,0102,\"総務課, 新\",10,0101,○\n令和2年度,01,総務部,0102,\"総務課, 新\",10,,○\n");
    }

    @Test
    void excelsOwnEncodingAndLineEndsStay() throws IOException {
        Charset cp932 = Charset.forName("windows-31j");
        String text = SomeSettings.ORGANIZATION
                .replace("\n", "\r\n")
                .replace("職員課", "職員課①")
                .stripTrailing();
        some.write("organization.csv", text.getBytes(cp932));

        byte[] bytes = prepare().orElseThrow().files().get("organization.csv");

        assertThat(new String(bytes, cp932))
                .isEqualTo(text + "\r\n令和2年度,01,総務部,0101,総務課,10,,○\r\n令和2年度,01,総務部,0102,職員課①,20,,\r\n");
    }

    @Tag("long")
    @Test
    void whateverTheHandTheOldLettersStayAndTheNewYearIsRead() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            OddCity odd = new OddCity(seed);
            String city = odd.city();
            String organization = odd.organization();
            some.write("city.yml", city).write("organization.csv", organization);
            Settings before = some.read();

            Map<String, byte[]> files = prepare()
                    .orElseThrow(() -> new AssertionError("no place in\n" + city))
                    .files();
            files.forEach(some::write);

            Settings after = some.read();
            String read = "seed " + seed + "\n" + city;
            assertThat(after.goals().get(REIWA_2))
                    .as(read)
                    .isEqualTo(before.goals().get(REIWA_1));
            assertThat(after.goals().get(REIWA_1))
                    .as(read)
                    .isEqualTo(before.goals().get(REIWA_1));
            assertThat(after.period(REIWA_2, Phase.RESULT).map(Period::due))
                    .as(read)
                    .contains(LocalDate.of(2021, 2, 28));
            assertThat(after.organization(REIWA_2)
                            .orElseThrow()
                            .departments()
                            .get(0)
                            .sections())
                    .as(organization)
                    .extracting(Section::name)
                    .containsExactly("総務課", "職員課");
            assertThat(isKept(city, new String(files.get("city.yml"), UTF_8)))
                    .as(read)
                    .isTrue();
            assertThat(new String(files.get("organization.csv"), UTF_8)).startsWith(organization);
        }
    }

    /** Whether every letter of the one is in the other, in its order. */
    private static boolean isKept(String old, String now) {
        int at = 0;
        for (int i = 0; i < now.length() && at < old.length(); i++) {
            if (now.charAt(i) == old.charAt(at)) {
                at++;
            }
        }
        return at == old.length();
    }

    @Test
    void whereNothingCanBeAddedNothingIs() throws IOException {
        some.city("goals:\n  令和元年度: 市の目標", "goals:\n  ? 令和元年度\n  : 市の目標");

        assertThat(prepare()).isEmpty();
    }

    @Test
    void filesAreReplacedWholeAndTheOldOnesKept() throws IOException {
        Path kept = home.resolve("work/jobs-before");
        Map<String, byte[]> files = prepare().orElseThrow().files();

        new SettingsFiles(some.folder(), kept).replace(files);

        assertThat(some.read().organization(REIWA_2)).isPresent();
        assertThat(kept.resolve("city.yml")).hasContent(SomeSettings.CITY);
        assertThat(kept.resolve("organization.csv")).hasContent(SomeSettings.ORGANIZATION);
        try (var all = Files.list(some.folder())) {
            assertThat(all.map(f -> f.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of("city.yml", "organization.csv"));
        }
    }
}
