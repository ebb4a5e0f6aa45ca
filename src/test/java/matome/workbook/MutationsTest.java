package matome.workbook;

import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.workbook.Reading.Read;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A filled form, changed by chance: nothing is uncaught, nothing takes long, no value lands where it does not belong. */
class MutationsTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int ROWS = 8;
    private static final byte[] FILLED = filled();

    @Test
    void aFewHundredChangesDoNoHarm() {
        change(new Random(20_191_031), 300);
    }

    /** As many as {@code -Dmatome.mutations} says. */
    @Test
    @Tag("long")
    void asManyChangesAsWantedDoNoHarm() {
        change(new Random(Long.getLong("matome.seed", 1)), Integer.getInteger("matome.mutations", 5000));
    }

    private static void change(Random random, int times) {
        for (int i = 0; i < times; i++) {
            switch (i % 3) {
                case 0 -> assertIsAValue(withChangedParts(random), "parts " + i);
                case 1 -> assertIsAValue(withChangedBytes(random), "bytes " + i);
                default -> assertKeepsColumns(new MisusedForm(Clerk.opens(FILLED), random), i);
            }
        }
    }

    private static Reading assertIsAValue(byte[] file, String what) {
        long begin = System.nanoTime();
        Reading reading = reading(file);
        assertThat(reading).as(what).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(LONGEST);
        return reading;
    }

    private static void assertKeepsColumns(MisusedForm form, int index) {
        List<String> deeds = form.misuse();
        Reading reading = assertIsAValue(form.saves(), deeds.toString());
        if (reading instanceof Read read) {
            assertThat(read.form().rows()).as(index + " " + deeds).allSatisfy(MutationsTest::assertIsWhole);
            assertNothingIsLost(read.form(), index + " " + deeds);
        }
    }

    /** Every text bears the name of its column and its row: 項目名 of row 3 is TITLE-3. */
    private static void assertIsWhole(FilledRow row) {
        List<String> tags = Arrays.stream(Column.values())
                .filter(c -> c != Column.NO && c != Column.CATEGORY)
                .map(row::text)
                .filter(t -> t.matches("[A-Z]+-[0-9]+"))
                .map(t -> t.replaceFirst(".*-", ""))
                .distinct()
                .toList();
        assertThat(tags).hasSizeLessThanOrEqualTo(1);
        for (Column column : Column.values()) {
            String text = row.text(column);
            if (text.matches("[A-Z]+-[0-9]+")) {
                assertThat(text).startsWith(column.name());
            }
        }
    }

    /** A remark in a column of the form stays a row, for its empty cells to be found. */
    private static void assertNothingIsLost(FilledForm read, String what) {
        boolean sentBack = read.remarks().stream().anyMatch(Finding::isError);
        if (!sentBack) {
            assertThat(read.rows())
                    .as(what)
                    .filteredOn(r -> r.text(Column.TITLE).startsWith("TITLE-"))
                    .hasSize(ROWS);
        }
    }

    private static byte[] withChangedParts(Random random) {
        Parts parts = Parts.of(FILLED);
        List<String> names = parts.names();
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] bytes = parts.get(one);
        switch (random.nextInt(5)) {
            case 0 -> parts.remove(one);
            case 1 -> parts.put(one, parts.get(other));
            case 2 -> parts.put(one, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 3 -> parts.remove(one).put(one + "x", bytes);
            default -> parts.put(one, new byte[random.nextInt(1000)]);
        }
        return parts.zipped();
    }

    private static byte[] withChangedBytes(Random random) {
        Parts parts = Parts.of(FILLED);
        String name = parts.names().get(random.nextInt(parts.names().size()));
        byte[] bytes = parts.get(name).clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "<>\"'=&/0123456789 aZr\0\u00FF".charAt(random.nextInt(23));
        }
        return parts.put(name, bytes).zipped();
    }

    private static byte[] filled() {
        Clerk clerk = clerk();
        IntStream.rangeClosed(1, ROWS)
                .forEach(row -> clerk.row(
                        row, List.of("総計", "TITLE-" + row, "GOAL-" + row, "RATING-" + row, "OUTCOME-" + row)));
        return clerk.saves();
    }
}
