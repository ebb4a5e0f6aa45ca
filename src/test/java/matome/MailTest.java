package matome;

import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.MailDesk.COORDINATOR;
import static matome.MailDesk.MANAGER;
import static matome.MailDesk.ZAISEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import matome.MailDesk.Arrived;
import matome.model.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what by mail, and when: from the front door to what a mail program reads. */
class MailTest {

    private static final String WORKBOOK = KEIEI + "財政課.xlsx";
    private static final String ANSWER = "令和元年度/差戻し/経営政策部/財政課.xlsx";

    @TempDir
    Path folder;

    private CityHall hall;
    private MailDesk desk;

    @BeforeEach
    void aCityWithAMailServer() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        desk = MailDesk.open();
    }

    @AfterEach
    void theServerStops() {
        desk.close();
    }

    private void settle(String... more) throws IOException {
        MailDesk.settle(hall, desk.port(), more);
    }

    @Test
    void theCoordinatorsSubjectHasTheNumbersAndTheManagerHasThePaper() throws Exception {
        settle();
        Files.delete(hall.input(WORKBOOK));

        Said said = hall.night();

        List<Arrived> arrived = desk.arrived();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("\nメール   送信 2・待ち 0・不達 0\n");
        assertThat(arrived).extracting(Arrived::to).containsExactly(MANAGER, COORDINATOR);
        assertThat(arrived.get(0).subject()).isEqualTo("【目標管理】令和元年度 経営政策部 目標管理シートが新しくなりました");
        assertThat(arrived.get(0).files()).containsExactly(Map.entry("目標管理シート_経営政策部.pdf", sha256(PDF)));
        assertThat(arrived.get(1).subject()).isEqualTo("【目標管理】令和元年度 提出5/6課・未提出1（期限まで18日）");
        assertThat(arrived.get(1).text())
                .contains("未提出（1件）\n・経営政策部 財政課")
                .contains("<\\\\fileserver\\matome\\output\\index.html>");
        assertThat(arrived.get(1).html())
                .contains("<li>経営政策部 財政課</li>")
                .contains("href=\"file://fileserver/matome/output/index.html\"");
    }

    @Test
    void nobodyIsToldTheSameThingTwice() throws Exception {
        settle();
        hall.night();
        desk.arrived();

        Said second = hall.night();
        Said full = hall.night("--full");

        assertThat(desk.arrived()).isEmpty();
        assertThat(second.out()).contains("\nメール   送信 0・待ち 0・不達 0\n");
        assertThat(full.status()).isZero();
    }

    @Test
    void theManagerGetsOnlyWhatChangedAndReadsWhoChangedIt() throws Exception {
        settle();
        Path workbook = hall.input(WORKBOOK);
        byte[] late = Files.readAllBytes(workbook);
        Files.delete(workbook);
        hall.night();
        desk.arrived();
        hall.receives(WORKBOOK, late);

        hall.night();

        List<Arrived> arrived = desk.arrived();
        assertThat(arrived).extracting(Arrived::to).containsExactly(MANAGER, COORDINATOR);
        assertThat(arrived.get(0).files()).containsExactly(Map.entry("目標管理シート_経営政策部.pdf", sha256(PDF)));
        assertThat(arrived.get(0).text()).contains("前にお送りしたあとに提出のあった課（1件）\n・財政課（受付）");
        assertThat(arrived.get(1).subject()).isEqualTo("【目標管理】令和元年度 提出6/6課");
        assertThat(arrived.get(1).text()).contains("前回のお知らせから変わったところ（1件）\n・経営政策部 財政課: 未提出 → 受付");
    }

    @Test
    void whatIsTooLargeToAttachIsLinkedTo() throws Exception {
        settle("attachment-megabytes: 0");

        hall.night();

        Arrived paper = desk.arrived().get(0);
        assertThat(paper.to()).isEqualTo(MANAGER);
        assertThat(paper.files()).isEmpty();
        assertThat(paper.text())
                .contains("大きいため添付していません")
                .contains("<\\\\fileserver\\matome\\output\\令和元年度\\目標管理シート\\経営政策部.pdf>");
    }

    @Test
    void aSectionIsAnsweredOnceForEachRevisionAndThankedWhenItIsMended() throws Exception {
        settle();
        byte[] good = Files.readAllBytes(hall.input(WORKBOOK));
        hall.receives(WORKBOOK, faulty(""));
        hall.night();
        List<Arrived> first = to(ZAISEI);
        hall.night();
        List<Arrived> nothing = to(ZAISEI);
        hall.receives(WORKBOOK, faulty("もう一度"));
        hall.night();
        List<Arrived> second = to(ZAISEI);
        hall.receives(WORKBOOK, good);
        hall.night();
        List<Arrived> thanks = to(ZAISEI);
        hall.night();

        assertThat(first).extracting(Arrived::subject).containsExactly("【目標管理】差戻し 財政課 令和元年度 結果報告（エラー1件）");
        assertThat(first.get(0).files()).containsOnlyKeys("財政課.xlsx");
        assertThat(first.get(0).text())
                .contains("・エラー（R-302）【E8】No.1：評価に「Z」と入力されています。 → A・Bのいずれかを選んでください。")
                .contains("メールへの返信では提出になりません");
        assertThat(nothing).isEmpty();
        assertThat(second).hasSize(1);
        assertThat(thanks).extracting(Arrived::subject).containsExactly("【目標管理】受付 財政課 令和元年度 結果報告");
        assertThat(thanks.get(0).files()).isEmpty();
        assertThat(to(ZAISEI)).isEmpty();
    }

    @Test
    void theMarkedWorkbookIsTheOneInOutput() throws Exception {
        settle();
        hall.receives(WORKBOOK, faulty(""));

        hall.night();

        assertThat(to(ZAISEI).get(0).files()).containsExactly(Map.entry("財政課.xlsx", sha256(ANSWER)));
    }

    private List<Arrived> to(String address) throws Exception {
        return desk.arrived().stream().filter(a -> a.to().equals(address)).toList();
    }

    private byte[] faulty(String more) throws Exception {
        return SubmissionBuilder.aSubmission()
                .of("財政課")
                .withRow("総計", "見直し" + more, "目標", "Z", "成果")
                .bytes(hall.home());
    }

    private String sha256(String file) throws Exception {
        return Sha256.of(Files.readAllBytes(hall.output(file)));
    }
}
