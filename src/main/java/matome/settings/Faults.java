package matome.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found wrong so far: one list for all files, and the file that is being read now. */
final class Faults {

    private final String file;
    private final List<SettingsFault> found;

    private Faults(String file, List<SettingsFault> found) {
        this.file = file;
        this.found = found;
    }

    Faults() {
        this("", new ArrayList<>());
    }

    Faults of(String otherFile) {
        return new Faults(otherFile, found);
    }

    void add(int line, SettingsProblem problem, Object... facts) {
        List<String> words = List.of(facts).stream().map(String::valueOf).toList();
        found.add(new SettingsFault(file, line, problem, words));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        throwIfAny(Optional.empty());
    }

    void throwIfAny(Optional<CityMail> mail) {
        if (!found.isEmpty()) {
            throw new SettingsException(found.stream().sorted().distinct().toList(), mail);
        }
    }
}
