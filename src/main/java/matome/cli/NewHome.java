package matome.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import matome.model.FiscalYear;
import matome.report.Printing;
import matome.settings.Home;

/**
 * Writes the files of a new home. What every city may leave as it is comes from the sample's own city.yml, so that it is
 * explained in one place.
 */
final class NewHome {

    /** From this line on the sample's city.yml says what holds anyway. */
    private static final String COMMON = "# ここから下は、省くとここに書いてあるとおりになります。";

    private final Home home;

    NewHome(Home home) {
        this.home = home;
    }

    void write(String city, FiscalYear year) throws IOException {
        Files.createDirectories(home.jobs());
        Files.createDirectories(home.input());
        Files.createDirectories(home.reports());
        Files.writeString(home.jobs().resolve("city.yml"), settings(city, year));
        for (String file : List.of("organization.csv", "nightly.yml")) {
            Files.write(home.jobs().resolve(file), resource("/home/" + file));
        }
        for (String file : Printing.designFiles()) {
            Files.write(home.reports().resolve(file), resource("/reports/" + file));
        }
    }

    private static String settings(String city, FiscalYear year) throws IOException {
        String sample = text("/home/city.yml");
        int common = sample.indexOf(COMMON);
        if (common < 0) {
            throw new IllegalStateException("the sample's city.yml lacks the line " + COMMON);
        }
        LocalDate end = LocalDate.of(year.value() + 1, 5, 31);
        return text("/home/city-head.yml")
                        .replace("{city}", quoted(city))
                        .replace("{year}", year.label())
                        .replace("{planOpen}", year.firstDay().toString())
                        .replace("{planDue}", end.minusYears(1).toString())
                        .replace("{resultOpen}", year.lastDay().plusDays(1).toString())
                        .replace("{resultDue}", end.toString())
                + sample.substring(common);
    }

    /** A name is a text to YAML, whatever stands in it. */
    private static String quoted(String city) {
        return "\"" + city.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String text(String name) throws IOException {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NewHome.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return in.readAllBytes();
        }
    }
}
