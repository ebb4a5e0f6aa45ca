package matome;

import static matome.CityHall.CSV;
import static matome.CityHall.KEIEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What each command says, and what it says to wrong words. */
class CommandsTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void theSampleCity() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            nigthly                        ! 分からない指定です: nigthly        ! もしかして: nightly
            nightly --ful                  ! 分からない指定です: --ful          ! もしかして: --full
            nightly --yaer 2019            ! 分からない指定です: --yaer 2019    ! もしかして: --year
            nightly --mail-foldr=下見      ! 分からない指定です: --mail-foldr=下見 ! もしかして: --mail-folder
            check                          ! 指定が足りません: FILE             !
            template                       ! 指定が足りません: --year           !
            status --format tablet         ! 「tablet」は --format に使えません。 ! もしかして: table
            template --year R1 --section 財制課 ! 「財制課」という課は、組織にありません。 ! もしかして: 財政課
            history --section 財制課       ! 「財制課」という課は、組織にありません。 ! もしかして: 財政課
            history --section 財政課 --department 経営制策部 ! 「経営制策部」という部は、組織にありません。 ! もしかして: 経営政策部
            report --department 経営制策部 ! 「経営制策部」という部は、組織にありません。 ! もしかして: 経営政策部
            template --year R1 --phase 結果報酷 ! 「結果報酷」という段階はありません。 ! もしかして: 結果報告
            status --format xml            ! 「xml」は --format に使えません。 !
            status --year 昔               ! 「昔」は年度として読めません。     !
            nightly --year R9              ! 令和9年度の組織が jobs/organization.csv にありません。あるのは 平成30年度・令和元年度 です。 !
            report --year R9               ! 令和9年度の組織が jobs/organization.csv にありません。あるのは 平成30年度・令和元年度 です。 !
            status --year R9               ! 令和9年度の組織が jobs/organization.csv にありません。あるのは 平成30年度・令和元年度 です。 !
            template --year R1 --section 未来課 ! 「未来課」という課は、組織にありません。 !
            template --year R1 --phase 中間 ! 「中間」という段階はありません。  !
            report --department 未来部     ! 「未来部」という部は、組織にありません。 !
            history --last many            ! 「many」は --last に使えません。      !
            --lang fr status               ! 「fr」は --lang に使えません。      !
            """)
    void wrongWordsAreSaidToBeWrong(String words, String problem, String suggestion) {
        Said said = hall.matome(words.split(" "));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(problem).contains(suggestion == null ? "" : suggestion);
        assertThat(said.err()).contains("--help");
        assertThat(hall.work("")).doesNotExist();
    }

    private static List<?> json(String text) {
        return new JsonMapper().readValue(text, List.class);
    }

    @Test
    void noCommandIsWrongUsage() {
        Said said = hall.matome();

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("コマンドを書いてください。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "nightly --help",
                "check --help",
                "template --help",
                "status --help",
                "history --help",
                "export --help"
            })
    void helpIsAResultInBothLanguages(String words) {
        Said japanese = hall.matome(words.split(" "));
        Said english = hall.matome(("--lang en " + words).split(" "));

        assertThat(japanese.status()).isZero();
        assertThat(japanese.out()).contains("使い方:").doesNotContain("null");
        assertThat(english.out()).doesNotContain("使い方", "表示").contains("--home");
    }

    @Test
    void englishIsSpokenAtNight() throws IOException {
        Said said = hall.night("--lang", "en");

        assertThat(said.out())
                .contains(
                        "Night run no. 1",
                        "accepted 7, rejected 0, unchanged 0, deferred 0, ignored 0",
                        "Written   15");
    }

    @Test
    void quietSaysNothing() throws IOException {
        assertThat(hall.night("--quiet")).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void statusNamesWhoHasNotHandedInYet() throws IOException {
        Files.delete(hall.input(KEIEI + "財政課.xlsx"));
        hall.night();

        Said table = hall.matome("status");
        Said csv = hall.matome("status", "--year", "H31", "--format", "csv");
        Said json = hall.matome("status", "--format", "json");

        assertThat(Stream.of(table, csv, json))
                .allMatch(s -> s.status() == 0 && s.err().isEmpty());
        assertThat(table.out().lines().filter(l -> l.contains("財政課")))
                .singleElement()
                .asString()
                .contains("未提出");
        assertThat(Seed.csv(csv.out()))
                .extracting(r -> r.get("課") + " " + r.get("状態"))
                .containsExactly("秘書広報課 受付", "企画政策課 受付", "行政経営課 受付", "資産マネジメント課 受付", "財政課 未提出", "情報政策課 受付", "部の概要 受付");
        assertThat(json(json.out()).get(4))
                .hasToString("{fiscalYear=2019, phase=RESULT, department=経営政策部, section=財政課, state=missing,"
                        + " submittedAt=null, revision=null, revisionInForce=null, errors=null, warnings=null,"
                        + " due=2020-05-29, daysLate=0, file=null, closed=false}");
    }

    @Test
    void historyCountsTheRunsNewestFirst() throws IOException {
        hall.night();
        hall.night();
        hall.matome("report");

        Said table = hall.matome("history");
        Said csv = hall.matome("history", "--format", "csv");
        Said json = hall.matome("history", "--last", "1", "--format", "json");

        assertThat(table.out().lines()).hasSize(4);
        assertThat(Seed.csv(csv.out()))
                .extracting(r -> r.get("回") + r.get("処理") + r.get("結果") + r.get("受付") + r.get("変更なし") + r.get("作成"))
                .containsExactly("3report完了006", "2nightly完了072", "1nightly完了7015");
        assertThat(json(json.out())).hasSize(1);
        assertThat(json(json.out()).get(0).toString())
                .startsWith("{run=3, job=report, started=2020-05-12 10:07:00, runState=DONE, accepted=0,");
    }

    @Test
    void exportWritesTheSameFileAsTheNight() throws IOException {
        hall.night();

        Said said = hall.matome("export", "--year", "R1", "--out", "書き出し");

        assertThat(said.status()).isZero();
        assertThat(folder.resolve("書き出し/目標管理シート.csv")).hasSameBinaryContentAs(hall.output(CSV));
    }

    @Test
    void templatesAreWrittenOnceAndNeverOverwritten() throws IOException {
        Said first = hall.matome("template", "--year", "R1", "--phase", "目標設定", "--out", "配布");
        Path form = folder.resolve("配布/経営政策部/財政課.xlsx");
        Files.writeString(form, "記入済み");

        Said second = hall.matome("template", "--year", "R1", "--phase", "目標設定", "--section", "財政課", "--out", "配布");

        assertThat(first.status()).isZero();
        assertThat(first.out().lines()).hasSize(1 + 7).anyMatch(line -> line.endsWith(form.toString()));
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("既存（今の内容と違います）");
        assertThat(form).hasContent("記入済み");
    }

    @Test
    void aFormFromTheTemplateCommandComesBackAsItWasHandedOut() throws IOException {
        hall.matome("template", "--year", "R1", "--section", "財政課", "--out", "配布");

        Said said = hall.matome("check", "配布/経営政策部/財政課.xlsx");

        assertThat(said.out()).startsWith("差戻し: ").contains("経営政策部 財政課", "R-305");
    }
}
