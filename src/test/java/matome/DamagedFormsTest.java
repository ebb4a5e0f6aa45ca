package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred sections hand in a hundred forms, each damaged in its own way, in one night. */
class DamagedFormsTest {

    private static Records records;

    static List<Damage> damages() {
        return Stream.concat(DamagedForms.all(), DamagedCells.all()).toList();
    }

    /** Every damage with the number of its section. */
    static Stream<Handed> handed() {
        List<Damage> all = damages();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(i -> new Handed(101 + i, all.get(i)));
    }

    record Handed(int section, Damage damage) {

        String name() {
            return "課" + section;
        }

        @Override
        public String toString() {
            return section + " " + damage.name();
        }
    }

    @BeforeAll
    static void allHandIn(@TempDir Path folder) throws IOException {
        CityHall hall = CityHall.withoutWorkbooks(folder);
        Path organization = folder.resolve("jobs/organization.csv");
        StringBuilder sections = new StringBuilder(Files.readString(organization));
        handed().forEach(h ->
                sections.append("令和元年度,11,経営政策部,%d,%s,%d,,,\n".formatted(h.section(), h.name(), h.section())));
        Files.writeString(organization, sections);
        for (Handed handed : handed().toList()) {
            SubmissionBuilder form = aSubmission()
                    .of(handed.name())
                    .withRow(Damage.FIRST.toArray(String[]::new))
                    .withRow(Damage.SECOND.toArray(String[]::new))
                    .withRow(Damage.THIRD.toArray(String[]::new));
            hall.receives(
                    handed.name() + ".xlsx",
                    Example.changed(form.bytes(folder), handed.damage().deed()));
        }
        assertThat(hall.night().status()).isZero();
        records = Records.of(hall);
    }

    @Test
    void thereAreAHundredOfThem() {
        assertThat(damages())
                .hasSizeGreaterThanOrEqualTo(100)
                .extracting(Damage::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("handed")
    void eachComesToItsStateWithItsValuesAndCells(Handed handed) {
        Damage damage = handed.damage();

        assertThat(said(handed)).isEqualTo(damage.said());
        assertThat(state(handed)).isEqualTo(damage.taken() ? "ACCEPTED" : "REJECTED");
        assertThat(rows(handed)).isEqualTo(damage.rows());
    }

    private static String state(Handed handed) {
        return records.query("select state from seen_file where file = '%s.xlsx'".formatted(handed.name()))
                .get(0)
                .get(0);
    }

    private static List<String> said(Handed handed) {
        return records.query("""
                        select f.code, coalesce(f.cell, '') from finding f join submission s on s.id = f.submission_id
                        where s.file = '%s.xlsx' order by f.ordinal
                        """.formatted(handed.name())).stream()
                .map(row -> (row.get(0) + " " + row.get(1)).strip())
                .toList();
    }

    private static List<List<String>> rows(Handed handed) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : records.query("""
                select i.position, i.title, i.goal, i.rating, i.outcome,
                  (select group_concat(category, '・') from (select category from initiative_category c
                     where c.submission_id = i.submission_id and c.position = i.position order by ordinal))
                from initiative i join submission s on s.id = i.submission_id
                where s.file = '%s.xlsx' order by i.position
                """.formatted(handed.name()))) {
            rows.add(List.of(row.get(5), row.get(1), row.get(2), row.get(3), row.get(4)));
        }
        return rows;
    }
}
