package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.CityHall.Said;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program meets the database of an older or newer one. */
class UpgradeTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void theSampleCity() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
    }

    @Test
    void theFirstNightAfterAnUpgradeCopiesTheDatabaseFirstAndSaysSo() throws IOException {
        aProgramWithSchemaFourWasHere();

        Said night = hall.night();

        assertThat(night.status()).isZero();
        Path copy = CityHall.files(hall.work("backup")).get(0);
        assertThat(copy.getFileName()).hasToString("matome-v4-20200511T130700Z.db");
        assertThat(night.out()).contains("（4 → ", copy.toString());
        assertThat(columns(new Records("jdbc:sqlite:" + copy))).doesNotContain("plan_code");
        assertThat(columns(Records.of(hall))).contains("plan_code");
        assertThat(hall.night().out()).doesNotContain("データベースを新しい版に");
        assertThat(Files.readString(hall.work("logs/run-000002.log"))).contains("schema 4 became");
    }

    @Test
    void lookingBetweenAnUpgradeAndItsFirstNightWorksAndChangesNothing() throws IOException {
        aProgramWithSchemaFourWasHere();

        for (String command : List.of("status", "history", "history --section 財政課", "export", "doctor")) {
            assertThat(hall.matome(command.split(" ")).status()).as(command).isZero();
        }
        assertThat(hall.matome("history", "--format", "json").out()).contains("\"run\" : 1");
        assertThat(columns(Records.of(hall))).doesNotContain("plan_code");
        assertThat(hall.work("backup")).doesNotExist();
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws IOException {
        hall.night();
        Records.of(hall)
                .change("insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x',"
                        + " '2020-05-12', 1, 1)");

        for (String command : List.of("nightly", "status", "history", "report")) {
            Said said = hall.matome(command);
            assertThat(said.status()).as(command).isEqualTo(3);
            assertThat(said.err()).as(command).contains("新しい版のまとめが使っています（データベースの版 99、");
        }
        assertThat(Records.of(hall).query("select count(*) from run")).hasToString("[[1]]");
    }

    /** A run of it is on record. */
    private void aProgramWithSchemaFourWasHere() throws IOException {
        Files.createDirectories(hall.work(""));
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + hall.work("matome.db") + "?journal_mode=WAL", null, null)
                .locations("classpath:db/sqlite", "classpath:db/migration")
                .target("4")
                .load()
                .migrate();
        Records.of(hall)
                .change("insert into run (id, job, started_at, ended_at, state) values (1, 'nightly',"
                        + " '2020-05-10T17:00:00Z', '2020-05-10T17:00:09Z', 'DONE')");
    }

    private static String columns(Records records) {
        return records.query("select name from pragma_table_info('initiative')").toString();
    }
}
