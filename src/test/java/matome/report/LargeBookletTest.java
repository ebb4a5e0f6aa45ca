package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class LargeBookletTest {

    @Test
    void bindsSixtyDepartmentsOfTenSectionsWithTenRows() {
        CityYear year = Years.of(
                2019,
                Years.LETTERS,
                IntStream.rangeClosed(1, 60).mapToObj(Years::large).toArray(ConsolidatedSheet[]::new));
        Instant start = Instant.now();

        byte[] pdf = new Booklet(Path.of("reports")).render(BookletTest.content(year));

        long megabytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(
                                (MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
        int pages = Pdf.<Integer>look(pdf, document -> document.getNumberOfPages());
        System.out.printf(
                "booklet: %d pages, %d kB, %d ms, heap at most %d MB%n",
                pages, pdf.length >> 10, Duration.between(start, Instant.now()).toMillis(), megabytes);
        assertThat(pages).isGreaterThan(1_200);
        assertThat(Links.bookmarks(pdf)).hasSize(6 + 60 * 11 + 1);
    }
}
