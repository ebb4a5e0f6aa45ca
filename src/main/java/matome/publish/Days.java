package matome.publish;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import matome.model.Messages;
import matome.model.Printed;

/** Days and times as people in the city hall write them. */
public final class Days {

    private final Messages words;

    public Days(Messages words) {
        this.words = words;
    }

    /** 令和2年5月29日（金）. */
    public String fully(LocalDate day) {
        return words.text("form.day.fully", Printed.day(day, words), weekday(day));
    }

    /** 5月29日（金）. */
    String shortly(LocalDate day) {
        return words.text("form.day.shortly", day.getMonthValue(), day.getDayOfMonth(), weekday(day));
    }

    /** 令和2年5月29日（金）2:00. */
    String fully(ZonedDateTime time) {
        return fully(time.toLocalDate()) + minutes(time);
    }

    /** 5月29日（金）2:00. */
    String shortly(ZonedDateTime time) {
        return shortly(time.toLocalDate()) + minutes(time);
    }

    private static String minutes(ZonedDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN);
    }
}
