package matome.publish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import matome.model.Messages;
import matome.model.SubmissionStatus;

/** Whether an expected workbook is in time, in words. */
final class DueWords {

    private final Expected expected;
    private final SubmissionStatus status;
    private final LocalDate today;
    private final Messages words;

    DueWords(Expected expected, LocalDate today, Messages words) {
        this.expected = expected;
        this.status = expected.status();
        this.today = today;
        this.words = words;
    }

    boolean isOverdue() {
        return expected.isOverdue();
    }

    /** ！ 3日超過, or あと4日. */
    String text() {
        if (status.due().isEmpty()) {
            return "";
        }
        if (status.closed() && status.inForce().isEmpty()) {
            return words.text("form.morning.closed");
        }
        if (status.daysLate() > 0) {
            return words.text(expected.isOverdue() ? "form.morning.overdue" : "form.morning.late", status.daysLate());
        }
        long left = daysLeft();
        return status.inForce().isPresent()
                ? words.text("form.morning.in-time")
                : left == 0 ? words.text("form.morning.today") : words.text("form.morning.left", left);
    }

    /** Days late, to sort by; those that may still hand in stand before 0. */
    long late() {
        return status.daysLate() > 0 || status.inForce().isPresent() ? status.daysLate() : -daysLeft() - 1;
    }

    private long daysLeft() {
        return ChronoUnit.DAYS.between(today, status.due().orElse(today));
    }
}
