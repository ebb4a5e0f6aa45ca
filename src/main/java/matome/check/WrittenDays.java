package matome.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.quantity.Context;
import matome.model.quantity.HalfWidth;
import matome.model.quantity.KanjiNumber;

/** Finds the dates in a text, however they are written; years without a month (平成29年度決算) are no dates. */
final class WrittenDays {

    private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九十]{1,3})";
    private static final String ERA = "(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])";

    /** Groups: era, year, month, day. A year of few digits without an era is another matter: 3年5月, a span of time. */
    private static final Pattern IN_WORDS = Pattern.compile("(?<![0-9一二三四五六七八九十])(?:" + ERA
            + "? *(元|[0-9]{1,4}|[〇一二三四五六七八九十]{1,4}) *年 *)?" + NUMBER + " *月(?: *" + NUMBER + " *日(?!間|程|数|以))?");

    private static final Pattern IN_POINTS = Pattern.compile(
            "(?<![A-Za-z0-9./-])([MTSHR])?(元|[0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})(?![0-9./-])");

    private WrittenDays() {}

    static Stream<WrittenDay> in(String text) {
        String plain = HalfWidth.of(text);
        return Stream.of(IN_WORDS, IN_POINTS).flatMap(form -> in(text, form.matcher(plain)));
    }

    private static Stream<WrittenDay> in(String text, Matcher found) {
        return found.results().flatMap(date -> day(text, date).stream());
    }

    private static Optional<WrittenDay> day(String text, MatchResult date) {
        Optional<JapaneseYear> era =
                Optional.ofNullable(date.group(1)).map(name -> JapaneseYear.of(name, KanjiNumber.of(date.group(2))));
        Optional<Integer> year = era.map(JapaneseYear::western)
                .or(() -> Optional.ofNullable(date.group(2)).flatMap(WrittenDays::western));
        boolean inPoints = date.group().indexOf('月') < 0;
        return inPoints && year.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenDay(
                        text.substring(date.start(), date.end()),
                        Context.before(text, date.start()),
                        Context.after(text, date.end()),
                        era,
                        year,
                        KanjiNumber.of(date.group(3)),
                        Optional.ofNullable(date.group(4)).map(KanjiNumber::of)));
    }

    private static Optional<Integer> western(String year) {
        int number = KanjiNumber.of(year);
        return number >= 1873 && number <= 2999 ? Optional.of(number) : Optional.empty();
    }
}
