package matome.job.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the wall in Tokyo, which a test moves. */
final class MovedClock extends Clock {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Instant now;

    MovedClock(String time) {
        this.now = tokyo(time);
    }

    static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }

    static String told(Instant instant) {
        return LocalDateTime.ofInstant(instant, TOKYO).toString().substring(5, 16);
    }

    void shows(String time) {
        now = tokyo(time);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** To the next full or half hour. */
    void passesHalfAnHour() {
        long seconds = now.getEpochSecond();
        now = Instant.ofEpochSecond(seconds - seconds % 1800 + 1800);
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
