package matome;

import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.MailDesk.COORDINATOR;
import static matome.MailDesk.MANAGER;
import static matome.MailDesk.ZAISEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.CityHall.Said;
import matome.MailDesk.Arrived;
import matome.model.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what by mail, and when: from the front door to what a mail program reads. */
class MailTest {

    @TempDir
    Path folder;

    private CityHall hall;
    private MailDesk desk;

    @BeforeEach
    void aCityWithAMailServer() throws Exception {
        hall = CityHall.ofTheSampleCity(folder);
        desk = MailDesk.open();
        MailDesk.settle(hall, desk.port());
    }

    @AfterEach
    void theServerStops() {
        desk.close();
    }

    @Test
    void theCoordinatorsSubjectHasTheNumbersAndTheManagerHasThePaper() throws Exception {
        Files.delete(hall.input(KEIEI + "財政課.xlsx"));

        Said said = hall.night();

        List<Arrived> arrived = desk.arrived();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("\nメール   送信 2・待ち 0・不達 0\n");
        assertThat(arrived).extracting(Arrived::to).containsExactly(MANAGER, COORDINATOR);
        assertThat(arrived.get(0).subject()).isEqualTo("【目標管理】令和元年度 経営政策部 目標管理シートが新しくなりました");
        assertThat(arrived.get(0).files())
                .containsExactly(java.util.Map.entry("目標管理シート_経営政策部.pdf", sha256(PDF)));
        assertThat(arrived.get(1).subject()).isEqualTo("【目標管理】令和元年度 提出5/6課・未提出1（期限まで18日）");
        assertThat(arrived.get(1).text())
                .contains("未提出（1件）\n・経営政策部 財政課")
                .contains("<\\\\fileserver\\matome\\output\\index.html>");
        assertThat(arrived.get(1).html())
                .contains("<li>経営政策部 財政課</li>")
                .contains("href=\"file://fileserver/matome/output/index.html\"");
    }

    private String sha256(String file) throws Exception {
        return Sha256.of(Files.readAllBytes(hall.output(file)));
    }
}
