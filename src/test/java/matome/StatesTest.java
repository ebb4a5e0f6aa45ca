package matome;

import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import matome.CityHall.Said;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file in the shared folder ends in one state, and costs nothing but its own. */
class StatesTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final byte[] ANY = "何か".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHealthyWorkbookIsHandedIn() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("総合計画"));
    }

    private byte[] finance() throws IOException {
        return aSubmission().of("財政課").withTitle("財政白書").bytes(folder);
    }

    @Test
    void whatOfficeAndTheSystemLeaveBehindIsNoGoalSheet() throws IOException {
        for (String name : new String[] {
            "~$x.xlsx", "Thumbs.db", ".隠し.xlsx", ".git/財政課.xlsx", "説明.docx", "一覧.csv", "a.tmp", "拡張子なし"
        }) {
            hall.receives(KEIEI + name, ANY);
        }

        Said first = hall.night();
        Said second = hall.night();

        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("受付 1・差戻し 0・変更なし 0・保留 0・対象外 8");
        assertThat(second.out()).contains("受付 0・差戻し 0・変更なし 1・保留 0・対象外 8");
        assertThat(CityHall.files(hall.work("archive"))).hasSize(1);
        assertThat(Records.of(hall).query("select distinct reason from seen_file where state = 'IGNORED' order by 1"))
                .hasToString("[[I-101], [I-102]]");
    }

    @Test
    void aWorkbookThatSomebodyHasOpenWaits() throws IOException {
        hall.receives(FINANCE, finance());
        hall.passes(Duration.ofHours(10));
        hall.receives(KEIEI + "~$財政課.xlsx", ANY);

        Said said = hall.matome("nightly");
        Files.delete(hall.input(KEIEI + "~$財政課.xlsx"));
        Said next = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 0・変更なし 0・保留 1・対象外 1", "保留: " + FINANCE, "Excelで開かれているため、次回に確認します。");
        assertThat(next.out()).contains("受付 1・差戻し 0・変更なし 1・保留 0・対象外 0");
    }

    @Test
    void anOwnerFileThatACrashLeftHoldsNobodyUp() throws IOException {
        hall.receives(KEIEI + "~$財政課.xlsx", ANY);
        hall.passes(Duration.ofHours(13));
        hall.receives(FINANCE, finance());
        hall.passes(Duration.ofMinutes(1));

        assertThat(hall.matome("nightly").out()).contains("受付 2・差戻し 0・変更なし 0・保留 0・対象外 1");
    }

    @Test
    void aTruncatedWorkbookWaitsANightThenGoesBackThenIsTakenWhenMended() throws IOException {
        byte[] whole = finance();
        hall.receives(FINANCE, Arrays.copyOf(whole, whole.length / 2));

        Said first = hall.night();
        Said second = hall.night();
        Said third = hall.night();
        hall.receives(FINANCE, whole);
        Said mended = hall.night();

        assertThat(first.out()).contains("受付 1・差戻し 0・変更なし 0・保留 1・対象外 0", "まだ全部が届いていないか、壊れている");
        assertThat(second.out()).contains("受付 0・差戻し 1・変更なし 1・保留 0・対象外 0", "ファイルが壊れているか");
        assertThat(third.out()).contains("受付 0・差戻し 0・変更なし 2・保留 0・対象外 0");
        assertThat(mended.out()).contains("受付 1・差戻し 0・変更なし 1・保留 0・対象外 0");
        assertThat(Paper.text(hall.output(PDF))).contains("財政白書");
    }

    @Test
    void aTruncatedWorkbookThatArrivesWholeTheNextNightWasNeverSentBack() throws IOException {
        byte[] whole = finance();
        hall.receives(FINANCE, Arrays.copyOf(whole, whole.length / 2));
        hall.night();
        hall.receives(FINANCE, whole);

        Said next = hall.night();

        assertThat(next.out()).contains("受付 1・差戻し 0・変更なし 1・保留 0・対象外 0");
        assertThat(Records.of(hall).query("select * from submission where state = 'REJECTED'"))
                .isEmpty();
    }

    @Tag("long")
    @Test
    void aWorkbookWithAPasswordGoesBack() throws Exception {
        hall.receives(FINANCE, encrypted(finance()));

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("受付 1・差戻し 1・変更なし 0・保留 0・対象外 0", "差戻し: " + FINANCE, "パスワード");
        assertThat(CityHall.files(hall.work("archive"))).hasSize(2);
    }

    @Test
    void aWorkbookWithoutTheTableGoesBack() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("名簿").createRow(0).createCell(0).setCellValue("氏名");
            workbook.write(bytes);
            hall.receives("名簿.xlsx", bytes.toByteArray());
        }

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 1・変更なし 0・保留 0・対象外 0", "差戻し: 名簿.xlsx", "R-104", "表が見つかりません");
    }

    @Test
    void anUnknownSectionGoesBackWithTheListOfThoseThatThereAre() throws IOException {
        hall.receives(FINANCE, aSubmission().of("未来課").withTitle("未来"));

        Said said = hall.night();

        assertThat(said.out())
                .contains(
                        "受付 1・差戻し 1・変更なし 0・保留 0・対象外 0",
                        "課名「未来課」は令和元年度の経営政策部にありません。",
                        "秘書広報課・企画政策課・行政経営課・資産マネジメント課・財政課・情報政策課");
    }

    @Test
    void healthyWorkbooksGoThroughWhateverLiesBesideThem() throws Exception {
        byte[] whole = finance();
        hall.receives("半分.xlsx", Arrays.copyOf(whole, whole.length / 2));
        hall.receives("空.xlsx", new byte[0]);
        hall.receives("秘密.xlsx", encrypted(whole));
        hall.receives("未来課.xlsx", aSubmission().of("未来課").withTitle("未来"));
        hall.receives("評価なし.xlsx", aSubmission().of("情報政策課").withRow("総計", "基盤", "更新する", "", ""));
        hall.receives("写真.jpg", ANY);
        hall.receives("文書.xlsx", ANY);
        hall.receives(FINANCE, whole);
        hall.receives("開いている.xlsx", aSubmission().of("行政経営課").withTitle("行革"));
        hall.receives("~$開いている.xlsx", ANY);
        Files.setLastModifiedTime(
                hall.input("~$開いている.xlsx"), FileTime.from(hall.now().plus(Duration.ofHours(11))));

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("受付 2・差戻し 3・変更なし 0・保留 4・対象外 2");
        assertThat(Paper.text(hall.output(PDF))).contains("総合計画", "財政白書").doesNotContain("未来", "基盤", "行革行革");
    }

    private static byte[] encrypted(byte[] workbook) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("himitsu");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(workbook);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
