package matome.publish.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as mails write them. */
final class MailDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPANESE);

    private MailDays() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }
}
