package matome.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import matome.model.Edition;
import matome.model.Messages;
import matome.model.Printed;
import net.sf.jasperreports.engine.JRParameter;

/** How texts, numbers and days are put on paper, whatever the report. */
final class Phrases {

    /** Where there is nothing to print. */
    static final String NOTHING = "－";

    private final PrintableText printable;
    private final Messages messages;

    Phrases(PrintableText printable, Messages messages) {
        this.printable = printable;
        this.messages = messages;
    }

    /** Those that print. The typefaces take most of a second to load: once, and not in a night that prints nothing. */
    static Phrases inJapanese() {
        return Loaded.JAPANESE;
    }

    /** A text of somebody's, as far as there are letters for it. */
    String printed(String text) {
        return printable.of(text);
    }

    /** As {@link #printed}, for a part that other text follows. */
    String printedWithin(String text) {
        return printable.within(text);
    }

    /** Words of ours. */
    String words(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** 5,445,323. */
    String grouped(BigDecimal number) {
        return Printed.number(number);
    }

    /** 令和2年5月29日. */
    String inEra(LocalDate date) {
        return Printed.day(date, messages);
    }

    /** 令和2年5月. */
    String monthInEra(LocalDate date) {
        return Printed.month(date, messages);
    }

    /** 暫定, 確定, 令和2年9月更新. */
    String edition(Edition edition) {
        return edition.text(messages);
    }

    /** The parameters that every design gets, to be filled up with its own. */
    Map<String, Object> head() {
        Map<String, Object> head = new HashMap<>();
        head.put(JRParameter.REPORT_LOCALE, Locale.JAPAN);
        head.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Tokyo"));
        return head;
    }

    private static final class Loaded {

        static final Phrases JAPANESE = new Phrases(new PrintableText(new Typefaces()), Messages.japanese());
    }
}
