package matome.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.Messages;

/** A round in words. */
final class RoundWords {

    /** One of the counts, which leads to its list. */
    record Count(String id, String letter, String label, String tone, long number) {}

    private final String id;
    private final Round round;
    private final Detail detail;
    private final LocalDate today;
    private final ZoneId zone;
    private final Messages words;
    private final Days days;

    RoundWords(String id, Round round, Detail detail, LocalDate today, ZoneId zone, Messages words) {
        this.id = id;
        this.round = round;
        this.detail = detail;
        this.today = today;
        this.zone = zone;
        this.words = words;
        this.days = new Days(words);
    }

    String id() {
        return id;
    }

    Round round() {
        return round;
    }

    /** 令和元年度 結果報告. */
    String title() {
        return words.text(
                "form.morning.round", round.year().label(), round.phase().label());
    }

    String due() {
        long left = ChronoUnit.DAYS.between(today, round.due());
        String day = days.fully(round.due());
        if (round.expected().stream().anyMatch(e -> e.status().closed())) {
            return words.text("form.morning.due.closed", day);
        }
        if (left < 0) {
            return words.text("form.morning.due.passed", day, -left);
        }
        return left == 0 ? words.text("form.morning.due.today", day) : words.text("form.morning.due", day, left);
    }

    /** 提出 4/6課（受付 3・差戻し 1）、部の概要 1/1部. */
    String headline() {
        List<Expected> sections = expected(true);
        List<Expected> profiles = expected(false);
        return words.text(
                "form.morning.headline",
                handedIn(sections),
                sections.size(),
                count(sections, Filter.ACCEPTED),
                count(sections, Filter.RETURNED),
                handedIn(profiles),
                profiles.size());
    }

    private List<Expected> expected(boolean ofSections) {
        return round.expected().stream()
                .filter(e -> e.status().section().isPresent() == ofSections)
                .toList();
    }

    private static long handedIn(List<Expected> expected) {
        return expected.size() - count(expected, Filter.MISSING);
    }

    private static long count(List<Expected> expected, Filter filter) {
        return expected.stream().filter(filter::holds).count();
    }

    List<Count> counts() {
        return Arrays.stream(Filter.values())
                .map(f -> count(f, count(round.expected(), f)))
                .toList();
    }

    private Count count(Filter filter, long number) {
        return new Count(
                id + filter.letter(),
                filter.letter(),
                words.text(filter.key()),
                number == 0 ? "nil" : filter.tone(),
                number);
    }

    List<RowWords> rows() {
        List<RowWords> rows = new ArrayList<>();
        for (Expected expected : round.expected()) {
            rows.add(new RowWords(id + "-" + (rows.size() + 1), expected, detail.findings(), today, zone, words));
        }
        return rows;
    }

    List<SubtotalWords> departments() {
        Map<Department, List<Expected>> byDepartment = round.expected().stream()
                .collect(Collectors.groupingBy(e -> e.status().department(), LinkedHashMap::new, Collectors.toList()));
        return byDepartment.entrySet().stream()
                .map(e -> new SubtotalWords(
                        e.getKey().name(), e.getValue(), round.papers().of(e.getKey())))
                .toList();
    }

    SubtotalWords city() {
        return new SubtotalWords(
                words.text("form.morning.whole-city"),
                round.expected(),
                round.papers().ofCity());
    }

    ReminderWords reminders() {
        return new ReminderWords(id, round.reminders(), detail, words);
    }
}
