package matome;

import static matome.MailDesk.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.MailDesk.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mail when a run fails, one when it is well again, and none in between. */
class MailAlarmTest {

    private static final String FAILED = "【まとめ】夜間処理が失敗しました（東村山市 第%d回）";

    @TempDir
    Path folder;

    private CityHall hall;
    private MailDesk desk;

    @BeforeEach
    void aCityWithAMailServer() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        desk = MailDesk.open();
        MailDesk.settle(hall, desk.port());
    }

    @AfterEach
    void theServerStops() {
        desk.close();
    }

    @Test
    void aRunThatStopsIsToldOnceAndItsRecoveryOnce() throws Exception {
        Path away = hall.home().resolve("away");
        Files.move(hall.home().resolve("input"), away);

        hall.night();
        List<Arrived> failure = toTheOperator();
        hall.night();
        List<Arrived> again = toTheOperator();
        Files.move(away, hall.home().resolve("input"));
        hall.night();
        List<Arrived> recovery = toTheOperator();
        hall.night();

        assertThat(failure).extracting(Arrived::subject).containsExactly(FAILED.formatted(1));
        assertThat(failure.get(0).text()).contains(hall.home().resolve("input").toString());
        assertThat(again).isEmpty();
        assertThat(recovery).extracting(Arrived::subject).containsExactly("【まとめ】夜間処理が元に戻りました（東村山市 第3回）");
        assertThat(toTheOperator()).isEmpty();
    }

    @Test
    void aBrokenDesignIsToldWithItsLineAndAnotherFaultAnew() throws Exception {
        Path design = hall.home().resolve("reports/goal-sheet.jrxml");
        String whole = Files.readString(design);
        Files.writeString(design, whole.replaceFirst("<field ", "<feld "));
        hall.night();
        List<Arrived> first = toTheOperator();
        Files.writeString(design, whole.replaceFirst("<detail>", "<details>"));
        hall.night();
        List<Arrived> other = toTheOperator();

        assertThat(first).hasSize(1);
        assertThat(first.get(0).text()).contains("goal-sheet.jrxml");
        assertThat(other).extracting(Arrived::subject).containsExactly(FAILED.formatted(2));
    }

    @Test
    void aRunThatAPersonWaitsForTellsNobodyElse() throws Exception {
        Files.move(hall.home().resolve("input"), hall.home().resolve("away"));

        hall.atATerminal().matome("nightly", "--quiet");

        assertThat(toTheOperator()).isEmpty();
    }

    private List<Arrived> toTheOperator() throws Exception {
        return desk.arrived().stream().filter(a -> a.to().equals(OPERATOR)).toList();
    }
}
