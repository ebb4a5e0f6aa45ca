package matome.publish;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import matome.model.Messages;
import matome.model.SubmissionStatus;

/** 提出状況 as people read it, wherever it is listed. */
public final class StatusWords {

    private final Messages messages;
    private final DateTimeFormatter minutes;

    public StatusWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    }

    public String state(SubmissionStatus status) {
        return status.latest()
                .map(r -> messages.text("state." + r.state()))
                .orElseGet(() -> messages.text("state.MISSING"));
    }

    public Optional<String> submitted(SubmissionStatus status) {
        return status.latest().map(r -> minutes.format(r.submitted()));
    }
}
