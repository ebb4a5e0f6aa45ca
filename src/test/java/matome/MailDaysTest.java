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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that comes on its days, mail that is held back, and mail that is only looked at. */
@Tag("long")
class MailDaysTest {

    private static final String WORKBOOK = KEIEI + "財政課.xlsx";

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
    void sectionsAreRemindedOnTheChosenDaysAndOnNoOthers() throws Exception {
        settle("reminders: [3, 0, -2]");
        Files.delete(hall.input(WORKBOOK));
        StringBuilder reminded = new StringBuilder();

        for (int day = 24; day <= 31; day++) {
            hall.on("2020-05-" + day);
            hall.matome("nightly");
            hall.matome("nightly");
            for (Arrived arrived : to(ZAISEI)) {
                reminded.append(day).append(' ').append(arrived.subject()).append('\n');
            }
        }

        assertThat(reminded).hasToString("""
                26 【目標管理】提出のお願い 財政課 令和元年度 結果報告（期限 令和2年5月29日（金））
                29 【目標管理】提出のお願い 財政課 令和元年度 結果報告（期限 令和2年5月29日（金））
                31 【目標管理】期限を過ぎています 財政課 令和元年度 結果報告（期限 令和2年5月29日（金））
                """);
    }

    @Test
    void aClosedYearIsRemindedOfNoMoreAndCountsNoDays() throws Exception {
        settle("reminders: [0, -5]");
        Files.delete(hall.input(WORKBOOK));
        hall.on("2020-05-28").matome("nightly");
        hall.matome("year", "close", "R1", "--incomplete");
        desk.arrived();

        for (int day = 29; day <= 31; day++) {
            hall.on("2020-05-" + day).matome("nightly");
        }
        hall.on("2020-06-03").matome("nightly");

        assertThat(desk.arrived()).extracting(Arrived::to).containsOnly(MANAGER);
    }

    @Test
    void whoSwitchesMailOnIsNotToldOfYearsThatAreClosed() throws Exception {
        hall.matome("nightly");
        hall.matome("year", "close", "R1");
        settle();

        hall.night();

        assertThat(to(COORDINATOR)).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhoHasHandedInOrUnlessTheCityWantsIt() throws Exception {
        settle();
        Files.delete(hall.input(WORKBOOK));
        hall.on("2020-05-26").matome("nightly");

        assertThat(to(ZAISEI)).isEmpty();
    }

    @Test
    void theCoordinatorIsToldAgainOnTheDaysThatMatterWhileSomethingIsMissing() throws Exception {
        settle("reminders: [3]");
        Files.delete(hall.input(WORKBOOK));
        StringBuilder told = new StringBuilder();

        for (int day = 24; day <= 30; day++) {
            hall.on("2020-05-" + day);
            hall.matome("nightly");
            hall.matome("nightly");
            for (Arrived arrived : to(COORDINATOR)) {
                told.append(day).append(' ').append(arrived.subject()).append('\n');
            }
        }

        assertThat(told).hasToString("""
                24 【目標管理】令和元年度 提出5/6課・未提出1（期限まで5日）
                26 【目標管理】令和元年度 提出5/6課・未提出1（期限まで3日）
                29 【目標管理】令和元年度 提出5/6課・未提出1（きょうが期限）
                """);
    }

    @Test
    void aReminderThatCameTooLateToBeTrueIsNotSent() throws Exception {
        settle("reminders: [3]");
        byte[] late = Files.readAllBytes(hall.input(WORKBOOK));
        Files.delete(hall.input(WORKBOOK));
        desk.close();
        hall.on("2020-05-26").matome("nightly");
        hall.receives(WORKBOOK, late);

        try (MailDesk back = MailDesk.at(desk.port())) {
            hall.night();

            assertThat(back.arrived())
                    .extracting(Arrived::to)
                    .doesNotContain(ZAISEI)
                    .contains(COORDINATOR, MANAGER);
        }
    }

    @Test
    void whatIsNotToldWithoutMailIsToldTheNextTime() throws Exception {
        settle();

        Said silent = hall.night("--no-mail");
        List<Arrived> nothing = desk.arrived();
        hall.night();

        assertThat(silent.out()).doesNotContain("メール");
        assertThat(nothing).isEmpty();
        assertThat(desk.arrived()).extracting(Arrived::to).containsExactly(MANAGER, COORDINATOR);
    }

    @Test
    void aFolderOfMailsCanBeLookedAtAndNobodyCountsAsTold() throws Exception {
        settle();
        Path mails = hall.home().resolve("下見");

        Said said = hall.night("--mail-folder", mails.toString());
        List<Arrived> nothing = desk.arrived();
        hall.night();

        assertThat(said.out()).contains("メール   2件を、送らずに " + mails + " に置きました");
        assertThat(CityHall.files(mails))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("0001-reports-" + MANAGER + ".eml", "0002-digest-" + COORDINATOR + ".eml");
        assertThat(MailDesk.read(mails.resolve("0001-reports-" + MANAGER + ".eml"))
                        .files())
                .containsExactly(Map.entry("目標管理シート_経営政策部.pdf", sha256(PDF)));
        assertThat(nothing).isEmpty();
        assertThat(desk.arrived()).hasSize(2);
    }

    @Test
    void aFolderForMailsNeedsTheSettingsForMail() {
        Said said = hall.matome("nightly", "--mail-folder", "下見");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("「--mail-folder」は、jobs/city.yml にメールの設定（mail）を書いたときに");
    }

    private List<Arrived> to(String address) throws Exception {
        return desk.arrived().stream().filter(a -> a.to().equals(address)).toList();
    }

    private String sha256(String file) throws Exception {
        return Sha256.of(Files.readAllBytes(hall.output(file)));
    }
}
