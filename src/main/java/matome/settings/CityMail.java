package matome.settings;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What it takes to write to the people of a city, were all the rest of its settings wrong.
 *
 * @param city its name
 * @param zone its time zone
 */
public record CityMail(String city, ZoneId zone, MailSettings mail) {

    /** Empty when the city wants no mail. */
    public static Optional<CityMail> of(Settings settings) {
        return settings.mail().map(mail -> new CityMail(settings.city(), settings.zone(), mail));
    }
}
