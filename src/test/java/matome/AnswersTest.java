package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import matome.CityHall.Said;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clerks find in the morning: their own workbook with every finding, until they have mended it. */
class AnswersTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String RETURNED = "令和元年度/差戻し/経営政策部/財政課.xlsx";
    private static final String CONFIRM = "令和元年度/確認/経営政策部/財政課.xlsx";
    private static final String GOALS = "目標管理シート";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void anEmptyHall() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private static SubmissionBuilder good() {
        return aSubmission().of("財政課").withTitle("財政白書");
    }

    private static SubmissionBuilder bad() {
        return aSubmission().of("財政課").withRow("総計", "財政白書", "1,000部", "Z", "作った。");
    }

    /** A good workbook with a remark beside its table. */
    private byte[] remarked() throws IOException {
        return OpenedInExcel.edited(good().bytes(folder), GOALS, "J8", "欄外のメモ");
    }

    private Workbook answer(String name) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(hall.output(name))));
    }

    private List<String> texts(String name) throws IOException {
        try (Workbook workbook = answer(name)) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .filter(t -> !t.isEmpty())
                    .toList();
        }
    }

    private List<String> answers() {
        return Files.exists(hall.output(""))
                ? CityHall.files(hall.output("")).stream()
                        .map(f -> hall.output("").relativize(f).toString())
                        .filter(n -> n.contains("差戻し/") || n.contains("確認/"))
                        .toList()
                : List.of();
    }

    @Test
    void aWorkbookWithErrorsComesBackWithThemInPlace() throws IOException {
        hall.receives(FINANCE, bad());

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("回答     1件" + System.lineSeparator() + "  " + hall.output(RETURNED));
        assertThat(answers()).containsExactly(RETURNED);
        try (Workbook answer = answer(RETURNED)) {
            assertThat(answer.getActiveSheetIndex()).isZero();
            assertThat(answer.getSheetName(0)).isEqualTo("確認結果");
            assertThat(answer.getSheet(GOALS)
                            .getCellComment(new CellAddress("E8"))
                            .getString()
                            .getString())
                    .contains("【エラー】評価に「Z」と入力されています。", "→ A・Bのいずれかを選んでください。");
            assertThat(answer.getSheetAt(0).getHyperlinkList())
                    .anySatisfy(link -> assertThat(link.getAddress()).isEqualTo("'目標管理シート'!E8"));
        }
        assertThat(texts(RETURNED))
                .contains(
                        "差戻し（直して、もう一度提出してください）",
                        "令和元年度　結果報告",
                        "経営政策部　財政課",
                        FINANCE,
                        "令和2年5月11日",
                        "ありません。受け付けられるまで、目標管理シートには載りません。",
                        "評価に「Z」と入力されています。")
                .anyMatch(text -> text.startsWith("エラー 1件・"));
    }

    @Test
    void theAnswerCorrectedAndDroppedAgainIsAcceptedAndTheAnswerGoes() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        hall.receives(FINANCE, OpenedInExcel.edited(Files.readAllBytes(hall.output(RETURNED)), GOALS, "E8", "A"));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 0", "警告     0件").doesNotContain("回答");
        assertThat(answers()).isEmpty();
        assertThat(hall.output("令和元年度/差戻し")).doesNotExist();
        assertThat(Records.of(hall).query("select count(*) from published_file where file like '%差戻し%'"))
                .hasToString("[[0]]");
    }

    @Test
    void anAcceptedWorkbookWithWarningsIsAnsweredForConfirmation() throws IOException {
        hall.receives(FINANCE, remarked());

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 0", "警告     1件", "回答     1件");
        assertThat(answers()).containsExactly(CONFIRM);
        assertThat(texts(CONFIRM)).contains("受付（確認のお願い）", "この提出（第1版、令和2年5月11日受付）を採用しています。", "J8");
    }

    @Test
    void anAcceptedWorkbookWithNotesAloneIsNotAnswered() throws IOException {
        hall.receives(FINANCE, aSubmission().of("財政課").withRow("総計", "財政白書", "3件", "ａ", "した。"));

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");
        assertThat(Records.of(hall).query("select distinct severity from finding"))
                .hasToString("[[NOTE]]");
        assertThat(answers()).isEmpty();
    }

    @Test
    void aRejectedNewerOneSaysWhichOneCountsMeanwhile() throws IOException {
        hall.receives(FINANCE, remarked());
        hall.night();
        hall.receives(FINANCE, bad());

        hall.night();

        assertThat(answers()).containsExactly(RETURNED);
        assertThat(texts(RETURNED)).contains("いま採用されているのは 第1版（令和2年5月11日受付）です。直したものを受け付けるまでは、そちらが使われます。");
    }

    @Test
    void aFileThatIsNobodysIsAnsweredUnderItsOwnNameWhileItLiesThere() throws IOException {
        hall.receives("下書き/壊れ.xls", "何か".getBytes(StandardCharsets.UTF_8));
        hall.receives("下書き/壊れ.xlsx", "ほかの何か".getBytes(StandardCharsets.UTF_8));
        hall.night();

        Said said = hall.night();

        assertThat(said.out()).contains("差戻し 2", "回答     2件");
        assertThat(answers()).containsExactlyInAnyOrder("差戻し/下書き/壊れ.xlsx", "差戻し/下書き/壊れ（2）.xlsx");
        assertThat(texts("差戻し/下書き/壊れ.xlsx")).contains("（読み取れませんでした）", "下書き/壊れ.xls");
        Files.delete(hall.input("下書き/壊れ.xls"));
        Files.delete(hall.input("下書き/壊れ.xlsx"));
        hall.night();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredUnread() throws IOException {
        hall.appends("jobs/city.yml", "");
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replace("file-megabytes: 10 ", "file-megabytes: 1 "));
        hall.receives(FINANCE, new byte[(1 << 20) + 1]);

        Said said = hall.night();

        assertThat(said.out()).contains("差戻し 1", "回答     1件");
        assertThat(texts("差戻し/" + FINANCE)).contains("ファイルが大きすぎます（上限 1メガバイト）。", "令和2年5月11日");
    }

    @Test
    void anOldWorkbookIsAnsweredAsAnOldOne() throws IOException {
        hall.receives(KEIEI + "名簿.xls", anOldWorkbook());

        hall.night();

        assertThat(answers()).containsExactly("差戻し/" + KEIEI + "名簿.xls");
        try (Workbook answer = answer("差戻し/" + KEIEI + "名簿.xls")) {
            assertThat(Stream.of(0, 1).map(answer::getSheetName)).containsExactly("確認結果", "名簿");
        }
    }

    private static byte[] anOldWorkbook() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(false);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("名簿").createRow(0).createCell(0).setCellValue("氏名");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void bothPhasesOfASectionHaveTheirOwnAnswer() throws IOException {
        hall.receives(KEIEI + "目標.xlsx", aSubmission().of("財政課").planned().withRow("総計", "財政白書", "", "", ""));
        hall.receives(FINANCE, bad());

        hall.night();

        assertThat(answers()).containsExactlyInAnyOrder(RETURNED, "令和元年度/差戻し/経営政策部/財政課（目標設定）.xlsx");
        assertThat(texts("令和元年度/差戻し/経営政策部/財政課（目標設定）.xlsx")).contains("令和元年度　目標設定");
        hall.receives(FINANCE, good());
        hall.night();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aNightOfOneYearLeavesTheAnswersOfOthersAlone() throws IOException {
        hall.receives(FINANCE, bad());
        hall.receives("名簿.xls", anOldWorkbook());
        hall.night();
        List<String> before = answers();
        Files.delete(hall.input("名簿.xls"));

        hall.night("--year", "R1");

        assertThat(before).hasSize(2).contains("差戻し/名簿.xls");
        assertThat(answers()).isEqualTo(before);
    }
}
