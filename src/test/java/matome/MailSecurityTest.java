package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail over an encrypted connection, with a password that nobody gets to see. */
@Tag("long")
class MailSecurityTest {

    private static final String SECRET = "ひみつ-K7!pass";
    private static final String USER = "matome";

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    private CityHall hall;
    private int port;

    /** A server's own key, and the certificate that a city gives us for it. */
    @BeforeAll
    static void theCityHasAnAuthorityOfItsOwn() throws Exception {
        String store = keys.resolve("server.p12").toString();
        keytool(
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=mail",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-validity",
                "3650",
                "-keystore",
                store);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "mail",
                "-keystore",
                store,
                "-file",
                keys.resolve("ca.pem").toString());
        System.setProperty("greenmail.tls.keystore.file", store);
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        System.setProperty("greenmail.tls.key.password", "changeit");
    }

    private static void keytool(String... words) throws Exception {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = Stream.concat(
                        Stream.of(program),
                        Stream.concat(Stream.of(words), Stream.of("-storepass", "changeit", "-storetype", "PKCS12")))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @BeforeEach
    void aCity() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        port = MailDesk.freePort();
    }

    private GreenMail encrypted() {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.withConfiguration(GreenMailConfiguration.aConfig().withUser("matome@city.example.jp", USER, SECRET));
        server.start();
        return server;
    }

    private void settle(boolean trusted) throws IOException {
        Files.writeString(hall.home().resolve("secret"), SECRET + "\n");
        MailDesk.settle(hall, port, "user: " + USER, "password-file: secret");
        if (trusted) {
            Files.copy(keys.resolve("ca.pem"), hall.home().resolve("jobs/ca.pem"));
            hall.appends("jobs/city.yml", "  certificate: jobs/ca.pem");
        }
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replace("  security: none", "  security: tls"));
    }

    @Test
    void mailsGoOverAnEncryptedConnectionToAServerThatWantsAPassword() throws Exception {
        settle(true);
        GreenMail server = encrypted();
        try {
            Said doctor = hall.matome("doctor");
            Said night = hall.night();

            assertThat(doctor.out()).contains("○ メールサーバー 127.0.0.1（" + port + "）につながります。");
            assertThat(night.out()).contains("\nメール   送信 2・待ち 0・不達 0\n");
            assertThat(server.getReceivedMessages()).hasSize(2);
            assertThatNobodySeesTheSecret(doctor, night);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerWhomNobodyVouchesForGetsNeitherMailNorPassword() throws Exception {
        settle(false);
        GreenMail server = encrypted();
        try {
            Said doctor = hall.matome("doctor");
            Said night = hall.night();

            assertThat(doctor.status()).isEqualTo(3);
            assertThat(doctor.out()).contains("× メールサーバー 127.0.0.1（" + port + "）との通信を暗号化できません。");
            assertThat(night.out()).contains("\nメール   送信 0・待ち 2・不達 0\n");
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThatNobodySeesTheSecret(doctor, night);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatCannotEncryptGetsNoMailWhenTheCityWantsIt() throws Exception {
        MailDesk.settle(hall, port);
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replace("  security: none", "  security: starttls"));
        try (MailDesk desk = MailDesk.at(port)) {
            Said doctor = hall.matome("doctor");
            Said night = hall.night();

            assertThat(doctor.out()).contains("× メールサーバー").contains("暗号化できません");
            assertThat(night.out()).contains("\nメール   送信 0・待ち 2・不達 0\n");
            assertThat(desk.arrived()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutBeingShown() throws Exception {
        settle(true);
        Files.writeString(hall.home().resolve("secret"), SECRET + "x\n");
        GreenMail server = encrypted();
        try {
            Said doctor = hall.matome("doctor");
            Said night = hall.night();

            assertThat(doctor.out()).contains("× メールサーバー 127.0.0.1（" + port + "）にログインできません。");
            assertThat(night.out()).contains("\nメール   送信 0・待ち 2・不達 0\n");
            assertThatNobodySeesTheSecret(doctor, night);
        } finally {
            server.stop();
        }
    }

    @Test
    void aPasswordThatIsNotThereIsToldAndTheMailsWait() throws Exception {
        settle(true);
        Files.delete(hall.home().resolve("secret"));

        Said doctor = hall.matome("doctor");
        Said night = hall.night();

        assertThat(doctor.out()).contains("のパスワードを読めません。");
        assertThat(night.status()).isZero();
        assertThat(night.out()).contains("\nメール   送信 0・待ち 2・不達 0\n");
    }

    @Test
    void withoutAServerTheDoctorSaysSo() throws Exception {
        MailDesk.settle(hall, port);

        Said doctor = hall.matome("doctor");

        assertThat(doctor.status()).isEqualTo(3);
        assertThat(doctor.out()).contains("× メールサーバー 127.0.0.1（" + port + "）から返事がありません。");
    }

    private void assertThatNobodySeesTheSecret(Said... said) throws IOException {
        String encoded = Base64.getEncoder().encodeToString(("\0" + USER + "\0" + SECRET).getBytes(UTF_8));
        String encodedAlone = Base64.getEncoder().encodeToString(SECRET.getBytes(UTF_8));
        for (Said one : said) {
            assertThat(one.out() + one.err()).doesNotContain(SECRET, encoded, encodedAlone);
        }
        for (Path file : CityHall.files(hall.home())) {
            if (!file.endsWith("secret")) {
                assertThat(new String(Files.readAllBytes(file), UTF_8))
                        .as(file.toString())
                        .doesNotContain(SECRET, encoded, encodedAlone);
            }
        }
    }
}
