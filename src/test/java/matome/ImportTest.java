package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import matome.model.Sha256;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A past year comes into the database, whole or not at all, and is compared with. */
class ImportTest {

    private static final Path SAMPLE = Path.of("docs/sample/平成30年度_目標管理シート_経営政策部（サンプル）.xlsx");

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHome() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private String file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return name;
    }

    private String sample() throws IOException {
        return file("平成30年度.xlsx", Files.readAllBytes(SAMPLE));
    }

    private List<CSVRecord> exported(String year) throws IOException {
        return Seed.csv(hall.matome("export", "--year", year).out());
    }

    @Test
    void theSampleYearIsTakenWithItsHead() throws IOException {
        Said said = hall.matome("import", sample());

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo("""
                        受付: 平成30年度.xlsx
                          平成30年度　経営政策部 秘書課 1行　新規
                          平成30年度　経営政策部 広報広聴課 3行　新規
                          平成30年度　経営政策部 企画政策課 3行　新規
                          平成30年度　経営政策部 行政経営課 5行　新規
                          平成30年度　経営政策部 資産マネジメント課 4行　新規
                          平成30年度　経営政策部 財政課 2行　新規
                          平成30年度　経営政策部 情報システム課 2行　新規
                          平成30年度　経営政策部 部の概要　新規
                            経営政策部 参考（R-402）【H9:H28】表の外や番号の欄、様式にない列に書かれた「備考」は読み取りません。 → 取り組みの内容でしたら、様式の見出しの列に書き写してください。
                        """);
        List<List<String>> seed =
                Seed.csv(Files.readString(Path.of("src/test/resources/seed/heisei-30-rows.csv"))).stream()
                        .map(r -> List.copyOf(r.toList()))
                        .toList();
        assertThat(exported("H30").stream()
                        .map(r -> List.of(
                                r.get("No."),
                                r.get("課"),
                                r.get("種別"),
                                r.get("項目"),
                                r.get("目標"),
                                r.get("評価"),
                                r.get("成果又は課題"))))
                .isEqualTo(seed);
        assertThat(Records.of(hall).query("select head_title, head_name, goal, staff, budget from department_profile"))
                .containsExactly(List.of("経営政策部長", "見本 太郎", "情報の共有と行政資源の活用により、次の世代につなぐ市政の土台を築く", "45", "5318204"));
    }

    @Test
    void theOriginalIsKeptAndTheRunIsRemembered() throws IOException {
        hall.matome("import", sample());

        String sha256 = Sha256.of(Files.readAllBytes(SAMPLE));
        assertThat(hall.work("archive").resolve(sha256.substring(0, 2)).resolve(sha256))
                .hasSameBinaryContentAs(SAMPLE);
        assertThat(hall.matome("history").out()).contains("1   import  2020-05-11 10:00:00  完了  1");
        assertThat(hall.matome("history", "--section", "広報広聴課").out())
                .contains("平成30年度 結果報告　経営政策部 広報広聴課", "改訂1 受付（採用中）", "初めての提出");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        String sample = sample();
        Map<String, String> before = hall.fingerprints("");

        Said dry = hall.matome("import", "--dry-run", sample);

        assertThat(hall.fingerprints("")).isEqualTo(before);
        assertThat(dry.status()).isZero();
        assertThat(dry.err()).isEqualTo("--dry-run のため、何も記録していません。\n");
        assertThat(dry.out()).isEqualTo(hall.matome("import", sample).out());
        Map<String, String> after = hall.fingerprints("");
        assertThat(hall.matome("import", "--dry-run", sample).out()).startsWith("変更なし: 平成30年度.xlsx");
        assertThat(hall.fingerprints("")).containsAllEntriesOf(after).hasSameSizeAs(after);
    }

    @Test
    void theSameBytesAgainChangeNothingAndBetterOnesAreANewRevision() throws IOException {
        PrintedSheet first =
                PrintedSheet.ofYear("平成30年度目標管理シート").item(1, "財政課", "白書").item(2, "企画政策課", "構想");
        String file = file("past.xlsx", first.bytes());
        hall.matome("import", file);

        assertThat(hall.matome("import", file).out()).startsWith("変更なし: past.xlsx\n  平成30年度　経営政策部 財政課 1行　変更なし\n");
        file(
                "past.xlsx",
                PrintedSheet.ofYear("平成30年度目標管理シート")
                        .item(1, "財政課", "白書の発行")
                        .item(2, "企画政策課", "構想")
                        .bytes());
        assertThat(hall.matome("import", file).out()).contains("財政課 1行　変更（採用中の改訂1 past.xlsx と置き換え）", "企画政策課 1行　変更なし\n");

        assertThat(Records.of(hall).query("select unit_code, revision from submission order by id"))
                .containsExactly(List.of("1105", "1"), List.of("1102", "1"), List.of("1105", "2"));
        assertThat(hall.matome("history", "--section", "財政課", "--year", "H30").out())
                .contains("改訂1から: 変更あり", "【D4】No.1「白書の発行」 項目: 「白書」 → 「白書の発行」");
    }

    @Test
    void whatASectionHandedInIsNamedBeforeItIsReplaced() throws IOException {
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().withTitle("白書"));
        hall.night();
        String file = file(
                "past.xlsx",
                PrintedSheet.ofYear("平成31年度目標管理シート").item(1, "財政課", "白書の発行").bytes());

        assertThat(hall.matome("import", "--dry-run", file).out())
                .contains("令和元年度　経営政策部 財政課 1行　変更（各課が提出して採用中の改訂1 令和元年度/経営政策部/財政課.xlsx と置き換え）");
        hall.matome("import", file);

        assertThat(exported("R1"))
                .hasSize(1)
                .allSatisfy(r -> assertThat(r.get("項目")).isEqualTo("白書の発行"));
        assertThat(hall.night().out()).contains("変更なし 1").doesNotContain("回答");
        assertThat(exported("R1")).allSatisfy(r -> assertThat(r.get("項目")).isEqualTo("白書の発行"));
    }

    @Test
    void theNightComparesWithTheYearThatWasTaken() throws IOException {
        hall.matome("import", sample());
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().withTitle("白書"));

        Said night = hall.night();

        assertThat(night.status()).isZero();
        assertThat(night.out())
                .contains("R-507）平成30年度の項目「財政状況についての認識の共有」が見当たりません。", "提出     令和元年度 結果報告: 1/6課")
                .doesNotContain("提出     平成30年度");
        assertThat(hall.matome("status").out()).doesNotContain("平成30年度");
        assertThat(hall.matome("status", "--year", "H30").out().lines()).hasSize(1);
        assertThat(hall.output("平成30年度/目標管理シート/経営政策部（サンプル）.pdf")).exists();
        assertThat(hall.output("平成30年度/確認")).doesNotExist();
        assertThat(hall.matome("report", "--year", "H30").out()).contains("平成30年度/目標管理シート/経営政策部（サンプル）.pdf");
    }

    @Test
    void aWorkbookOfAPastYearIsNotTakenFromTheSharedFolder() throws IOException {
        hall.receives("財政課.xlsx", aSubmission().inYear(2018).withTitle("白書"));

        assertThat(hall.night().out()).contains("年度に「平成30年度」とありますが、受け付けていない年度です。 → 受け付けている年度（令和元年度）の様式に書いて提出してください。");
    }

    @Test
    void programsReadWhatWouldBeDone() throws IOException {
        String file = file(
                "past.xlsx",
                PrintedSheet.ofYear("平成30年度目標管理シート").item(1, "財政課", "白書").bytes());

        assertThat(hall.matome("import", "--dry-run", "--format", "json", file)
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"file\" : \"past.xlsx\"", "\"state\" : \"accepted\"")
                .contains("{ \"fiscalYear\" : 2018, \"department\" : \"経営政策部\", \"section\" : \"財政課\", \"rows\" : 1,"
                        + " \"change\" : \"new\", \"replacedRevision\" : null, \"replacedFile\" : null,"
                        + " \"replacedIsImported\" : null }");
        assertThat(hall.matome("import", "--dry-run", "--format", "csv", file).out())
                .startsWith("\"ファイル\",\"状態\",\"年度\",\"部\",\"課\",\"行\",\"変更\"")
                .contains("\"past.xlsx\",\"受付\",\"平成30年度\",\"経営政策部\",\"財政課\",\"1\",\"新規\"");
        assertThat(file.getBytes(UTF_8)).isNotEmpty();
    }
}
