package matome.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matome.model.Messages;
import matome.publish.Link;
import matome.settings.Home;

/** Leads from output/ to files, as far as they lie there. */
final class Links {

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");
    private static final Messages MESSAGES = Messages.japanese();

    private final Path output;
    private final Path input;

    Links(Home home) {
        this.output = home.output();
        this.input = home.input();
    }

    /** To a file of output/. */
    Optional<Link> output(String key, String name, Object... facts) {
        return Files.isRegularFile(output.resolve(name))
                ? Optional.of(new Link(MESSAGES.text(key, facts), name))
                : Optional.empty();
    }

    /** To a file of the shared folder. */
    Optional<Link> input(String key, String name) {
        return Files.isRegularFile(input.resolve(name))
                ? Optional.of(new Link(MESSAGES.text(key), "../" + input.getFileName() + "/" + name))
                : Optional.empty();
    }

    /** To an answer, whatever kind of workbook it is. */
    Optional<Link> answer(String key, String stem) {
        return WORKBOOKS.stream().flatMap(e -> output(key, stem + e).stream()).findFirst();
    }

    static List<Link> those(List<Optional<Link>> links) {
        return links.stream().flatMap(Optional::stream).toList();
    }
}
