package matome.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the password for the mail server is kept; never in the settings, so that it is neither copied nor shown. */
public sealed interface MailPassword {

    /** The password itself; empty when it is not there now. */
    Optional<String> read(Map<String, String> environment);

    /** In a variable of the environment. */
    record InVariable(String name) implements MailPassword {
        @Override
        public Optional<String> read(Map<String, String> environment) {
            return Optional.ofNullable(environment.get(name)).filter(p -> !p.isEmpty());
        }
    }

    /** In a file of its own, as its first line. */
    record InFile(Path file) implements MailPassword {
        @Override
        public Optional<String> read(Map<String, String> environment) {
            try {
                return Files.readString(file).lines().findFirst().filter(p -> !p.isEmpty());
            } catch (IOException notThere) {
                return Optional.empty();
            }
        }
    }
}
