package matome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A city hall that is reorganised from 令和元年度 to 令和2年度. */
final class Reorganized {

    /** 財政課 is split, two sections are merged, one is renamed and moved, one moved, one new, and one is no more. */
    static final String NEXT_YEAR = """
            令和2年度,11,経営政策部,1201,企画課,10,1102・1103,○,
            令和2年度,11,経営政策部,1105,財政課,20,,,
            令和2年度,11,経営政策部,1205,経理課,30,1105,,
            令和2年度,12,総務部,1206,デジタル課,40,1106,○,
            令和2年度,12,総務部,1104,資産マネジメント課,50,,,
            令和2年度,12,総務部,1299,危機管理課,60,,,
            """;

    private Reorganized() {}

    /** In jobs/, with the phases of the new year. */
    static void happens(CityHall hall) throws IOException {
        TwoYears.open(hall);
        Files.writeString(hall.home().resolve("jobs/organization.csv"), file());
    }

    /** organization.csv as it is with the new year. */
    static String file() throws IOException {
        return file(NEXT_YEAR);
    }

    static String file(String nextYear) throws IOException {
        return Files.readAllLines(Path.of("jobs/organization.csv")).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + nextYear;
    }
}
