package matome.publish;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the morning page tells.
 *
 * @param stated when the night began that it tells of, in the city's zone
 * @param next when the next night is to begin; empty when none is scheduled
 * @param troubles what somebody other than the sections must see to, in words
 * @param rounds the years that are at work, the earlier one first
 * @param earlier what lies ready of other years, the newest first
 */
public record Morning(
        String city,
        ZonedDateTime stated,
        Optional<ZonedDateTime> next,
        Since since,
        List<String> troubles,
        List<Round> rounds,
        List<LooseFile> loose,
        List<Papers> earlier) {

    public Morning {
        troubles = List.copyOf(troubles);
        rounds = List.copyOf(rounds);
        loose = List.copyOf(loose);
        earlier = List.copyOf(earlier);
    }
}
