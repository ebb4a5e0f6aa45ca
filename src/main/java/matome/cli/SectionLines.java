package matome.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import matome.model.State;
import matome.model.SubmissionStatus;

/** Who has handed in, in numbers, a line for each year: 提出 6/6課. */
final class SectionLines {

    private final Console console;

    SectionLines(Console console) {
        this.console = console;
    }

    void print(List<SubmissionStatus> statuses) {
        statuses.stream()
                .collect(Collectors.groupingBy(SubmissionStatus::year, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::printYear);
    }

    private void printYear(List<SubmissionStatus> statuses) {
        List<SubmissionStatus> sections =
                statuses.stream().filter(s -> s.section().isPresent()).toList();
        List<SubmissionStatus> profiles =
                statuses.stream().filter(s -> s.section().isEmpty()).toList();
        console.say(
                "night.sections",
                statuses.get(0).year().label(),
                statuses.get(0).phase().label(),
                handedIn(sections),
                sections.size(),
                accepted(sections),
                sections.stream().filter(SectionLines::isReturned).count(),
                handedIn(profiles),
                profiles.size());
    }

    private static boolean isReturned(SubmissionStatus status) {
        return status.latest().filter(r -> r.state() == State.REJECTED).isPresent();
    }

    private static long accepted(List<SubmissionStatus> statuses) {
        return statuses.stream().filter(s -> s.inForce().isPresent()).count();
    }

    private static long handedIn(List<SubmissionStatus> statuses) {
        return statuses.stream().filter(s -> s.latest().isPresent()).count();
    }
}
