package matome;

import static matome.MailDesk.COORDINATOR;
import static matome.MailDesk.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import matome.BadServer.Fault;
import matome.CityHall.Said;
import matome.MailDesk.Arrived;
import matome.model.Letter;
import matome.model.MailState;
import matome.store.Database;
import matome.store.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mail servers that refuse, stall and die: nothing is lost, nothing comes twice, and the night is none the worse. */
@Tag("long")
class MailTroubleTest {

    private static final String NEXT_TIME = "メールサーバーに渡せなかったものは、次の実行で送ります。";

    @TempDir
    Path folder;

    private CityHall hall;
    private int port;

    @BeforeEach
    void aCityThatSendsTwoMails() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        port = MailDesk.freePort();
        MailDesk.settle(hall, port);
    }

    @Test
    void withoutAServerTheMailsWaitAndComeOnceWhenItIsBack() throws Exception {
        Said said = hall.night();
        Said still = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("\nメール   送信 0・待ち 2・不達 0\n").contains(NEXT_TIME);
        assertThat(still.out()).contains("\nメール   送信 0・待ち 2・不達 0\n");
        assertThat(recipientsOnceTheServerIsWell()).containsExactly(MANAGER, COORDINATOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SILENT", "HANGS_UP_IN_THE_MAIL", "HANGS_UP_AT_THE_END", "REFUSES_THE_SENDER"})
    void whatTheServerDidNotTakeComesOnceWhenItIsWell(Fault fault) throws Exception {
        try (BadServer server = new BadServer(port, fault, "")) {
            Said said = hall.night();

            assertThat(said.status()).isZero();
            assertThat(said.out()).contains("\nメール   送信 0・待ち 2・不達 0\n").contains(NEXT_TIME);
            assertThat(server.visits()).isBetween(1, 3);
        }
        assertThat(recipientsOnceTheServerIsWell()).containsExactly(MANAGER, COORDINATOR);
    }

    @Test
    void aMailThatMayHaveArrivedIsNotSentAgainAndTheOperatorIsTold() throws Exception {
        try (BadServer server = new BadServer(port, Fault.SILENT_AT_THE_END, "")) {
            Said said = hall.night();

            assertThat(said.status()).isZero();
            assertThat(said.out())
                    .contains("\nメール   送信 0・待ち 0・不達 2\n")
                    .contains("  届いたかどうか分かりません。重ねては送りませんので、相手に確かめてください: " + COORDINATOR + "「【目標管理】");
            assertThat(server.visits()).isEqualTo(2);
        }
        assertThat(recipientsOnceTheServerIsWell()).isEmpty();
    }

    @Test
    void aMailThatAKilledRunLeftInTheOpenIsNotSentAgainEither() throws Exception {
        hall.night();
        try (Database database = Database.open(hall.work("matome.db"))) {
            Outbox outbox = new Outbox(database);
            outbox.mark(outbox.in(MailState.QUEUED).get(0), MailState.SENDING, hall.now());
        }

        try (MailDesk desk = MailDesk.at(port)) {
            Said said = hall.night();

            assertThat(said.out()).contains("\nメール   送信 1・待ち 0・不達 1\n").contains("届いたかどうか分かりません");
            assertThat(desk.arrived()).extracting(Arrived::to).containsExactly(COORDINATOR);
        }
    }

    @Test
    void aRecipientWhomTheServerDoesNotKnowHoldsUpNobodyAndIsNotTriedForEver() throws Exception {
        try (BadServer server = new BadServer(port, Fault.REFUSES_ONE, MANAGER)) {
            Said said = hall.night();
            Said next = hall.night();

            assertThat(said.status()).isZero();
            assertThat(said.out())
                    .contains("\nメール   送信 1・待ち 0・不達 1\n")
                    .contains("  受け取られませんでした。宛先を確かめてください: " + MANAGER + "「【目標管理】");
            assertThat(next.out()).contains("\nメール   送信 0・待ち 0・不達 0\n");
            assertThat(server.taken()).containsExactly(COORDINATOR);
        }
    }

    @Test
    void theNextMorningsPageSaysWhoWasNotReachedAndTheOneAfterItDoesNot() throws Exception {
        String said = "メールが受け取られませんでした。宛先を確かめてください: " + MANAGER + "「【目標管理】";
        try (BadServer server = new BadServer(port, Fault.REFUSES_ONE, MANAGER)) {
            hall.night();
            assertThat(server.taken()).containsExactly(COORDINATOR);
        }

        hall.passes(Duration.ofDays(1));
        hall.night();
        assertThat(hall.output("index.html")).content().contains(said);

        hall.passes(Duration.ofDays(1));
        hall.night();
        assertThat(hall.output("index.html")).content().doesNotContain(said);
    }

    @Test
    void aLetterOfWhichNoMailCanBeMadeHoldsUpNobody() throws Exception {
        hall.night();
        try (Database database = Database.open(hall.work("matome.db"))) {
            Outbox outbox = new Outbox(database);
            Letter letter = outbox.in(MailState.QUEUED).get(0).letter();
            outbox.put(sentTo("no..body@city.example.jp", letter), 1, hall.now());
        }

        try (MailDesk desk = MailDesk.at(port)) {
            Said said = hall.night();

            assertThat(said.out()).contains("\nメール   送信 2・待ち 0・不達 1\n");
            assertThat(desk.arrived()).extracting(Arrived::to).containsExactly(MANAGER, COORDINATOR);
        }
    }

    private static Letter sentTo(String recipient, Letter letter) {
        return new Letter(
                letter.kind(),
                recipient,
                letter.about(),
                letter.thread(),
                letter.subject(),
                letter.text(),
                letter.html(),
                letter.enclosures(),
                letter.tells());
    }

    @Test
    void evenAQuietNightSaysWhoWasNotReached() throws Exception {
        try (BadServer server = new BadServer(port, Fault.REFUSES_ONE, MANAGER)) {
            Said said = hall.night("--quiet");

            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("受け取られませんでした。宛先を確かめてください: " + MANAGER);
            assertThat(server.taken()).containsExactly(COORDINATOR);
        }
    }

    @Test
    void aRecipientWhoIsPutOffHoldsUpNobodyAndIsTriedAgain() throws Exception {
        try (BadServer server = new BadServer(port, Fault.PUTS_ONE_OFF, MANAGER)) {
            Said said = hall.night();

            assertThat(said.out()).contains("\nメール   送信 1・待ち 1・不達 0\n");
            assertThat(server.taken()).containsExactly(COORDINATOR);
        }
        assertThat(recipientsOnceTheServerIsWell()).containsExactly(MANAGER);
    }

    @Test
    void whatIsSentLateIsWhatWasWrittenThenAndNotWhatLiesInOutputNow() throws Exception {
        hall.night();
        java.nio.file.Files.writeString(hall.output(CityHall.PDF), "somebody's own");

        try (MailDesk desk = MailDesk.at(port)) {
            hall.night("--no-mail");
            hall.night();

            assertThat(desk.arrived().get(0).files())
                    .hasSize(1)
                    .doesNotContainValue(
                            matome.model.Sha256.of("somebody's own".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private List<String> recipientsOnceTheServerIsWell() throws Exception {
        try (MailDesk desk = MailDesk.at(port)) {
            hall.night();
            hall.night();
            Stream<Arrived> arrived = desk.arrived().stream();
            return arrived.map(Arrived::to).toList();
        }
    }
}
