package matome.publish.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.Form;
import matome.model.SubmissionStatus;

/** How every workbook that is expected stands, as one text to keep: what changed since is seen from it. */
final class Standings {

    private static final String MISSING = "MISSING";

    private Standings() {}

    static String of(List<SubmissionStatus> statuses) {
        return statuses.stream().map(s -> name(s) + "=" + standing(s)).collect(Collectors.joining("\n"));
    }

    /** The state a workbook was in, by {@link #name}. */
    static Map<String, String> parse(String kept) {
        Map<String, String> standings = new LinkedHashMap<>();
        kept.lines().forEach(line -> {
            int sign = line.lastIndexOf('=');
            standings.put(line.substring(0, Math.max(0, sign)), line.substring(sign + 1));
        });
        return standings;
    }

    static String name(SubmissionStatus status) {
        return status.section()
                .map(section -> Form.GOAL_SHEET + " " + section.code())
                .orElseGet(() ->
                        Form.DEPARTMENT_PROFILE + " " + status.department().code());
    }

    /** State and revision. */
    static String standing(SubmissionStatus status) {
        return status.latest().map(r -> r.state() + " " + r.number()).orElse(MISSING);
    }

    /** The key of the state's word in the bundles. */
    static String word(String standing) {
        return "state." + standing.split(" ", 2)[0];
    }
}
