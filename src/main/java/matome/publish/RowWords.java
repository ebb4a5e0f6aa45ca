package matome.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.Messages;
import matome.model.Revision;
import matome.model.Severity;
import matome.model.State;
import matome.model.SubmissionStatus;

/** One expected workbook in words: handed in, judged and due are three facts. */
final class RowWords {

    /** A finding in words. */
    record Said(boolean error, String place, String problem, String remedy) {}

    private final String id;
    private final Expected expected;
    private final SubmissionStatus status;
    private final int listed;
    private final LocalDate today;
    private final ZoneId zone;
    private final Messages words;

    RowWords(String id, Expected expected, int listed, LocalDate today, ZoneId zone, Messages words) {
        this.id = id;
        this.expected = expected;
        this.status = expected.status();
        this.listed = listed;
        this.today = today;
        this.zone = zone;
        this.words = words;
    }

    String id() {
        return id;
    }

    /** One letter for each list that the row is in. */
    String lists() {
        return Filter.holding(expected).map(Filter::letter).collect(Collectors.joining(" "));
    }

    String department() {
        return status.department().name();
    }

    String unit() {
        return status.unit();
    }

    /** ○ 5月10日 9:12, or － 未提出. */
    String submitted() {
        String when = status.latest()
                .map(r -> r.submitted().atZone(zone))
                .map(t -> words.text(
                        "form.morning.submitted",
                        t.getMonthValue(),
                        t.getDayOfMonth(),
                        "%d:%02d".formatted(t.getHour(), t.getMinute())))
                .orElseGet(() -> words.text(expected.waits() ? "form.morning.waits" : "form.morning.missing"));
        return expected.waits() && status.latest().isPresent() ? when + words.text("form.morning.waits.newer") : when;
    }

    /** To sort by. */
    long submittedAt() {
        return status.latest().map(r -> r.submitted().getEpochSecond() / 60).orElse(0L);
    }

    String judged() {
        if (expected.isMissing()) {
            return "";
        }
        if (expected.state().equals(Optional.of(State.REJECTED))) {
            return words.text("form.morning.returned");
        }
        return words.text(warns() ? "form.morning.warned" : "form.morning.accepted");
    }

    private boolean warns() {
        return status.latest().filter(r -> r.warnings() > 0).isPresent();
    }

    /** The worst first, to sort by. */
    int rank() {
        if (expected.state().equals(Optional.of(State.REJECTED))) {
            return 0;
        }
        return expected.isMissing() ? 1 : warns() ? 2 : 3;
    }

    /** What colour says as well. */
    String tone() {
        return List.of("bad", "open", "mind", "good").get(rank());
    }

    DueWords due() {
        return new DueWords(expected, today, words);
    }

    String inForce() {
        if (status.inForce().isEmpty()) {
            return words.text(expected.isMissing() ? "form.morning.nothing" : "form.morning.in-force.none");
        }
        int number = status.inForce().map(Revision::number).orElseThrow();
        return expected.state().equals(Optional.of(State.REJECTED))
                ? words.text("form.morning.in-force.older", number)
                : words.text("form.morning.in-force", number);
    }

    List<Said> findings() {
        return expected.findings().stream()
                .limit(listed)
                .map(f -> new Said(f.isError(), FindingLine.place(words, f), words.problem(f), words.remedy(f)))
                .toList();
    }

    int unlisted() {
        return Math.max(0, expected.findings().size() - listed);
    }

    int count() {
        return expected.findings().size();
    }

    /** エラー2・警告1. */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = expected.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(words.text("form.morning.counted", words.text("severity." + severity), count));
            }
        }
        return String.join("・", parts);
    }

    List<Link> files() {
        return expected.files();
    }
}
