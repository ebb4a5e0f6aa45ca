package matome;

import static matome.MailDesk.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.CityHall.Said;
import matome.MailDesk.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mail when a run fails, one when it is well again, and none in between. */
@Tag("long")
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

    @Test
    void aNightThatWrongSettingsPreventIsToldWithTheirLinesOnceAndItsRecoveryOnce() throws Exception {
        hall.night();
        toTheOperator();
        String right = Files.readString(hall.home().resolve("jobs/organization.csv"));
        hall.appends("jobs/organization.csv", "令和99年度,01,経営政策部,,,,,,");

        Said prevented = hall.matome("nightly", "--quiet");
        List<Arrived> failure = toTheOperator();
        hall.matome("nightly", "--quiet");
        List<Arrived> again = toTheOperator();
        Files.writeString(hall.home().resolve("jobs/organization.csv"), right);
        hall.night();
        List<Arrived> recovery = toTheOperator();
        hall.night();

        assertThat(prevented.status()).isEqualTo(2);
        assertThat(failure).extracting(Arrived::subject).containsExactly(FAILED.formatted(2));
        assertThat(prevented.err()).contains("organization.csv");
        assertThat(failure.get(0).text())
                .contains(prevented.err().lines().skip(1).map(String::strip).toList());
        assertThat(again).isEmpty();
        assertThat(recovery).extracting(Arrived::subject).containsExactly("【まとめ】夜間処理が元に戻りました（東村山市 第3回）");
        assertThat(toTheOperator()).isEmpty();
        assertThat(hall.matome("history").out()).contains("失敗");
    }

    @Test
    void aFileOfAClosedYearThatNobodyHasAnyMoreIsToldWithItsRemedy() throws Exception {
        hall.night();
        hall.matome("year", "close", "R1");
        toTheOperator();
        Files.delete(hall.output(CityHall.PDF));
        for (Path kept : CityHall.files(hall.work("archive"))) {
            Files.delete(kept);
        }

        hall.night();

        assertThat(toTheOperator().get(0).text()).contains("--reprint で作り直してください: " + CityHall.PDF);
    }

    @Test
    void manyFaultsFillNoMailButAreAllInTheLog() throws Exception {
        hall.night();
        toTheOperator();
        for (int i = 0; i < 30; i++) {
            hall.appends("jobs/organization.csv", "令和99年度,01,経営政策部,,,,,,");
        }

        hall.matome("nightly", "--quiet");

        assertThat(toTheOperator().get(0).text()).containsPattern("・ほか\\d+件は記録にあります。");
        assertThat(Files.readString(hall.work("logs/run-000002.log"))).contains("organization.csv 44行目");
    }

    @Test
    void nobodyIsToldByMailSettingsThatAreWrongThemselves() throws Exception {
        hall.night();
        toTheOperator();
        hall.appends("jobs/city.yml", "  securty: tls");

        Said prevented = hall.matome("nightly", "--quiet");

        assertThat(prevented.status()).isEqualTo(2);
        assertThat(prevented.err()).contains("mail.securty");
        assertThat(toTheOperator()).isEmpty();
    }

    @Test
    void nobodyIsToldOfAPreventedNightAtATerminalOrWithoutMail() throws Exception {
        hall.night();
        toTheOperator();
        hall.appends("jobs/organization.csv", "令和99年度,01,経営政策部,,,,,,");

        hall.matome("nightly", "--no-mail");
        hall.atATerminal().matome("nightly");

        assertThat(toTheOperator()).isEmpty();
        assertThat(hall.work("logs/run-000002.log")).doesNotExist();
    }

    @Test
    void aScheduleThatWrongSettingsPreventIsToldLikeANight() throws Exception {
        hall.night();
        toTheOperator();
        hall.appends("jobs/organization.csv", "令和99年度,01,経営政策部,,,,,,");

        Said prevented = hall.matome("schedule");

        assertThat(prevented.status()).isEqualTo(2);
        assertThat(toTheOperator()).extracting(Arrived::subject).containsExactly(FAILED.formatted(2));
    }

    @Test
    void aFailingBackupIsToldOnceAndItsRecoveryOnce() throws Exception {
        hall.night();
        toTheOperator();
        String notMounted = hall.home().resolve("backup").toString();

        Said failed = hall.matome("backup", notMounted);
        List<Arrived> failure = toTheOperator();
        hall.matome("backup", notMounted);
        List<Arrived> again = toTheOperator();
        Files.createDirectory(Path.of(notMounted));
        Said made = hall.matome("backup", notMounted);
        List<Arrived> recovery = toTheOperator();
        hall.matome("backup", hall.home().resolve("backup/2.zip").toString());

        assertThat(failed.status()).isEqualTo(2);
        assertThat(failure).extracting(Arrived::subject).containsExactly("【まとめ】控えを作れませんでした（東村山市）");
        assertThat(failure.get(0).text()).contains(notMounted);
        assertThat(again).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(recovery).extracting(Arrived::subject).containsExactly("【まとめ】控えを作れるようになりました（東村山市）");
        assertThat(toTheOperator()).isEmpty();
    }

    @Test
    void aBackupThatCannotBeWrittenIsTold() throws Exception {
        hall.night();
        toTheOperator();
        Path file = Files.writeString(hall.home().resolve("no-folder"), "");

        Said failed = hall.matome("backup", file.resolve("1.zip").toString());

        assertThat(failed.status()).isEqualTo(3);
        assertThat(toTheOperator()).hasSize(1);
    }

    private List<Arrived> toTheOperator() throws Exception {
        return desk.arrived().stream().filter(a -> a.to().equals(OPERATOR)).toList();
    }
}
