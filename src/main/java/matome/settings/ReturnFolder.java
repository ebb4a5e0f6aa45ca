package matome.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder besides output/ for the answers to clerks, written relative to the home or absolute. Whether it is there is
 * seen every night anew, for it may lie on a share; that it lies in no folder of ours is seen here.
 */
final class ReturnFolder {

    private ReturnFolder() {}

    static Optional<Path> read(Value value, Home home) {
        try {
            Path folder = home.root().resolve(value.text()).normalize();
            if (isFree(folder, home)) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException noPath) {
            // told below
        }
        value.fault(SettingsProblem.RETURN_FOLDER, value.key(), value.text());
        return Optional.empty();
    }

    private static boolean isFree(Path folder, Home home) {
        return !Home.real(home.root()).startsWith(Home.real(folder))
                && Stream.of(home.input(), home.output(), home.work(), home.jobs(), home.reports())
                        .noneMatch(ours -> Home.real(folder).startsWith(Home.real(ours))
                                || Home.real(ours).startsWith(Home.real(folder)));
    }
}
