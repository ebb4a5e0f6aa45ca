package matome.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Answer;
import matome.model.FindingCode;
import matome.model.State;
import matome.publish.LooseFile;

/** Files of the shared folder that are no section's, or have to wait. */
final class LooseFiles {

    private final Links links;
    private final Predicate<String> present;

    LooseFiles(Links links, Predicate<String> present) {
        this.links = links;
        this.present = present;
    }

    /** Those sent back first. */
    List<LooseFile> of(List<DueAnswer> answers, List<Answer> open) {
        Stream<LooseFile> returned = answers.stream()
                .filter(due -> due.slip().unit().isEmpty())
                .map(due -> new LooseFile(
                        new Answer(
                                due.slip().file(),
                                due.slip().state(),
                                due.slip().findings()),
                        links.input("form.link.file", due.slip().file()),
                        links.answer("form.link.answer", due.stem())));
        Stream<LooseFile> others = open.stream()
                .filter(a -> a.state() != State.REJECTED && present.test(a.file()))
                .filter(a -> a.findings().stream().noneMatch(f -> f.code() == FindingCode.SYSTEM_FILE))
                .map(a -> new LooseFile(a, links.input("form.link.file", a.file()), Optional.empty()));
        return Stream.concat(returned, others).toList();
    }
}
