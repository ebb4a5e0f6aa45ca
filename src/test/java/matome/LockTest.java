package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import matome.CityHall.Said;
import matome.job.HomeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run at a time in a home. */
class LockTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void theSampleCity() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "report", "import jobs/organization.csv"})
    void aSecondRunIsToldWhoHoldsTheHome(String command) throws IOException {
        try (HomeLock held = HomeLock.take(hall.work(""), Clock.systemUTC()).orElseThrow()) {
            Said said = hall.matome(command.split(" "));

            assertThat(held).isNotNull();
            assertThat(said.status()).isEqualTo(4);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains("ほかの処理がこのフォルダーを使っています（pid "
                            + ProcessHandle.current().pid() + ", ");
        }
        assertThat(hall.work("matome.db")).doesNotExist();
    }

    @Test
    void lookingIsAllowedWhileARunHoldsTheHome() throws IOException {
        hall.night();
        try (HomeLock held = HomeLock.take(hall.work(""), Clock.systemUTC()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(hall.matome("status").status()).isZero();
            assertThat(hall.matome("history").status()).isZero();
            assertThat(hall.matome("export").status()).isZero();
        }
    }

    @Test
    void anotherProcessHoldsTheHomeUntilItDies() throws Exception {
        Process other = Program.java(LockHolder.class, hall.work("").toString()).start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            Said said = hall.night();

            assertThat(said.status()).isEqualTo(4);
            assertThat(said.err()).contains("pid " + other.pid() + ", ");
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(Files.readString(hall.work("matome.lock"))).contains("pid " + other.pid());
        assertThat(hall.night().status()).isZero();
    }

    /** Another process's part. */
    static final class LockHolder {

        private LockHolder() {}

        public static void main(String[] arguments) throws Exception {
            try (HomeLock held =
                    HomeLock.take(Path.of(arguments[0]), Clock.systemUTC()).orElseThrow()) {
                System.out.println(held == null ? "" : "held");
                Thread.sleep(TimeUnit.MINUTES.toMillis(5));
            }
        }
    }
}
