package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a section handed in over time, and what changed. */
class HistoryTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String[] CUTS = {"行革", "補助金の見直し", "年度末までに3件", "B", "2件を見直した。"};
    private static final String[] REPORT = {"総計", "財政白書", "年1回、9月までに発行する。", "A", "9月20日に発行した。"};

    @TempDir
    private static Path folder;

    private static CityHall hall;

    /** Rows come, are renamed, swapped and go; one revision is sent back, and the last one is only saved again. */
    @BeforeAll
    static void aSectionHandsInSixTimes() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        handsIn(aSubmission().withRow(CUTS).withRow(REPORT));
        handsIn(aSubmission()
                .withRow("行革", "補助金の見直し", "年度末までに3件", "A", "2件を見直し、1件を廃止した。")
                .withRow("総計", "財政白書の発行", "年1回、9月までに発行する。", "A", "9月20日に発行した。")
                .withTitle("予算編成"));
        handsIn(aSubmission().withRow("行革", "補助金の見直し", "", "優", "2件を見直した。"));
        handsIn(aSubmission().withRow(REPORT).withRow(CUTS));
        handsIn(aSubmission().withRow(CUTS));
        hall.receives(FINANCE, savedAgain(Files.readAllBytes(hall.input(FINANCE))));
        hall.night();
        hall.receives("写し/" + FINANCE, Files.readAllBytes(hall.input(FINANCE)));
        hall.night();
    }

    private static void handsIn(SubmissionBuilder submission) throws IOException {
        hall.receives(FINANCE, submission.of("財政課"));
        hall.night();
        hall.passes(Duration.ofHours(12));
    }

    private static byte[] savedAgain(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreator("別の人");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Said history(String... more) {
        return hall.matome(Stream.concat(Stream.of("history", "--section", "財政課"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String table(String... more) {
        return history(more).out();
    }

    private static List<CSVRecord> csv(String... more) throws IOException {
        return Seed.csv(history(Stream.concat(Stream.of("--format", "csv"), Stream.of(more))
                        .toArray(String[]::new))
                .out());
    }

    private static List<Map<String, Object>> json(String text) {
        return new JsonMapper().readValue(text, new TypeReference<>() {});
    }

    @Test
    void aPersonReadsTheNewestFirstAndOnlyWhatDiffers() {
        Said said = history();

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().replace(FINANCE, "F")).isEqualToNormalizingNewlines("""
                令和元年度 結果報告　経営政策部 財政課
                  改訂6 受付（採用中）　提出 2020-05-16 10:06（取込 2020-05-16 22:06）　エラー 0・警告 0　F
                    改訂5から: 文字は同じ（保存し直しか、書式だけの違い）
                  改訂5 受付　提出 2020-05-15 10:05（取込 2020-05-15 22:05）　エラー 0・警告 0　F
                    改訂4から: 変更あり
                      No.1「財政白書」 行の削除（元は 【C8】）
                  改訂4 受付　提出 2020-05-14 10:04（取込 2020-05-14 22:04）　エラー 0・警告 0　F
                    改訂2から: 変更あり
                      【C8】No.1「財政白書」 行の移動（元は 【C9】No.2）
                      【C8】No.1「財政白書」 項目: 「財政白書の発行」 → 「財政白書」
                      【C9】No.2「補助金の見直し」 行の移動（元は 【C8】No.1）
                      【E9】No.2「補助金の見直し」 評価: 「A」 → 「B」
                      【F9】No.2「補助金の見直し」 成果又は課題: 「2件を見直し、1件を廃止した。」 → 「2件を見直した。」
                      No.3「予算編成」 行の削除（元は 【C10】）
                  改訂3 差戻し　提出 2020-05-13 10:03（取込 2020-05-13 22:03）　エラー 2・警告 0　F
                    エラー（R-301）【D8】No.1：目標が空欄です。 → 目標を書いてください。
                    エラー（R-302）【E8】No.1：評価に「優」と入力されています。 → A・Bのいずれかを選んでください。
                    改訂2から: 変更あり
                      【D8】No.1「補助金の見直し」 目標: 「年度末までに3件」 → （空欄）
                      【E8】No.1「補助金の見直し」 評価: 「A」 → 「優」
                      【F8】No.1「補助金の見直し」 成果又は課題: 「2件を見直し、1件を廃止した。」 → 「2件を見直した。」
                      No.2「財政白書の発行」 行の削除（元は 【C9】）
                      No.3「予算編成」 行の削除（元は 【C10】）
                  改訂2 受付　提出 2020-05-12 10:02（取込 2020-05-12 22:02）　エラー 0・警告 0　F
                    改訂1から: 変更あり
                      【E8】No.1「補助金の見直し」 評価: 「B」 → 「A」
                      【F8】No.1「補助金の見直し」 成果又は課題: 「2件を見直した。」 → 「2件を見直し、1件を廃止した。」
                      【C9】No.2「財政白書の発行」 項目: 「財政白書」 → 「財政白書の発行」
                      【C10】No.3「予算編成」 行の追加
                  改訂1 受付　提出 2020-05-11 10:01（取込 2020-05-11 22:01）　エラー 0・警告 0　F
                    初めての提出
                """);
    }

    @Test
    void aProgramReadsWholeTextsUnderStableKeys() {
        List<Map<String, Object>> revisions = json(table("--format", "json"));

        assertThat(revisions).extracting(r -> r.get("revision")).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(revisions)
                .extracting(r -> r.get("inForce"))
                .containsExactly(true, false, false, false, false, false);
        assertThat(revisions)
                .extracting(r -> r.get("comparison") + " " + r.get("comparedWith"))
                .containsExactly("same 5", "changed 4", "changed 2", "changed 2", "changed 1", "first null");
        assertThat(revisions.get(3).toString())
                .startsWith("{fiscalYear=2019, phase=RESULT, department=経営政策部, section=財政課, revision=3, state=rejected,"
                        + " inForce=false, submittedAt=2020-05-13T10:03:00+09:00,"
                        + " receivedAt=2020-05-13T22:03:00+09:00, file=" + FINANCE + ", errors=2, warnings=0,"
                        + " comparedWith=2, comparison=changed, changes=[{change=cellChanged, sheet=目標管理シート, cell=D8,"
                        + " no=1, title=補助金の見直し, column=目標, oldCell=D8, oldNo=1, oldText=年度末までに3件, newText=}, ")
                .contains("{change=rowRemoved, sheet=目標管理シート, cell=null, no=null, title=予算編成, column=null,"
                        + " oldCell=C10, oldNo=3, oldText=総計・行革・その他: 総計\n項目: 予算編成\n目標: 年度末までに3件\n"
                        + "評価: A\n成果又は課題: 3件を行った。, newText=null}]")
                .contains("findings=[{code=R-301, severity=ERROR, sheet=目標管理シート, cell=D8, no=1,");
        assertThat(revisions.get(2).toString())
                .contains("{change=rowMoved, sheet=目標管理シート, cell=C8, no=1, title=財政白書, column=null,"
                        + " oldCell=C9, oldNo=2, oldText=null, newText=null}");
    }

    @Test
    void aSpreadsheetHasALineForEachChangeInTheSameOrder() throws IOException {
        List<CSVRecord> lines = csv();

        assertThat(lines).hasSize(1 + 1 + 6 + 5 + 4 + 1);
        assertThat(lines.stream().map(l -> l.get("改訂")).distinct()).containsExactly("6", "5", "4", "3", "2", "1");
        assertThat(lines.get(0).toMap())
                .containsEntry("採用", "採用中")
                .containsEntry("比較", "文字は同じ（保存し直しか、書式だけの違い）")
                .containsEntry("変更", "");
        assertThat(lines.get(3).toMap())
                .containsEntry("変更", "欄")
                .containsEntry("セル", "C8")
                .containsEntry("No.", "1")
                .containsEntry("項目", "財政白書")
                .containsEntry("欄", "項目")
                .containsEntry("変更前のセル", "C9")
                .containsEntry("変更前のNo.", "2")
                .containsEntry("変更前", "財政白書の発行")
                .containsEntry("変更後", "財政白書");
        assertThat(lines.stream().filter(l -> !l.get("指摘").isEmpty()))
                .singleElement()
                .satisfies(l -> assertThat(l.get("指摘")).contains("R-301", "R-302"));
    }

    @Test
    void anEnglishReaderIsToldTheSame() {
        assertThat(table("--lang", "en"))
                .contains("Revision 6, accepted (in force): saved 2020-05-16 10:06")
                .contains("Since revision 5: the same text, saved again or formatted otherwise")
                .contains("[E9] No. 2 \"補助金の見直し\" 評価: \"A\" → \"B\"")
                .contains("handed in for the first time");
    }

    @Test
    void theNewestCanBeHadAlone() {
        assertThat(json(table("--last", "2", "--format", "json")))
                .extracting(r -> r.get("revision"))
                .containsExactly(6, 5);
    }

    @Test
    void wrongWordsAreSaidToBeWrong() {
        assertThat(hall.matome("history", "--section", "財制課").err()).contains("「財制課」という課は、組織にありません。\nもしかして: 財政課");
        assertThat(hall.matome("history", "--section", "未来創造課").err()).contains("「未来創造課」という課は、");
        assertThat(hall.matome("history", "--year", "R1"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("指定が足りません: --section"));
    }
}
