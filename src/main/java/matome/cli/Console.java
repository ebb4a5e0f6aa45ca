package matome.cli;

import java.nio.file.Path;
import java.time.Clock;
import matome.model.Messages;

/** Speaks to the person at the command line, in their language: results on one stream, all else on the other. */
final class Console {

    private final Surroundings surroundings;
    private final Messages messages;

    Console(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    Clock clock() {
        return surroundings.clock();
    }

    /** A path as the caller typed it, seen from where they stand. */
    Path resolve(Path typed) {
        return surroundings.currentFolder().toAbsolutePath().resolve(typed).normalize();
    }

    void result(String line) {
        surroundings.out().println(line);
    }

    void say(String key, Object... arguments) {
        surroundings.out().println(messages.text(key, arguments));
    }

    void complain(String key, Object... arguments) {
        surroundings.err().println(messages.text(key, arguments));
    }
}
