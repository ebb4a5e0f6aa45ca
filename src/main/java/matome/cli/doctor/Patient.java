package matome.cli.doctor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import matome.model.Messages;
import matome.model.Printed;
import matome.settings.Home;
import matome.settings.Settings;
import matome.settings.SettingsException;
import matome.settings.SettingsReader;

/**
 * The home that is looked at.
 *
 * @param settings empty when they are wrong
 * @param faults what is wrong with them
 */
public record Patient(
        Home home, Clock clock, Messages words, Optional<Settings> settings, Optional<SettingsException> faults) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public static Patient of(Home home, Clock clock, Messages words) {
        try {
            return new Patient(home, clock, words, Optional.of(SettingsReader.read(home.jobs())), Optional.empty());
        } catch (SettingsException wrong) {
            return new Patient(home, clock, words, Optional.empty(), Optional.of(wrong));
        }
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return settings.map(Settings::zone).orElse(ZoneId.of("UTC"));
    }

    /** 令和2年5月12日 2:00. */
    String time(Instant instant) {
        ZonedDateTime time = instant.atZone(zone());
        return Printed.day(LocalDate.from(time), words) + " " + TIME.format(time);
    }
}
