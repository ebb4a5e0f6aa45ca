package matome.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.Phase;

/** One written value with its place. When it is not what it should be, that goes to the faults and nothing comes back. */
record Value(String key, int line, String text, Faults faults) {

    private static final List<String> YES = List.of("はい", "true", "yes");
    private static final List<String> NO = List.of("いいえ", "false", "no");

    Optional<Integer> number(int least, int most) {
        Optional<Integer> number = Optional.of(Key.of(text).value())
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(n -> n >= least && n <= most);
        return orFault(number, SettingsProblem.NOT_A_NUMBER, key, text, least, most);
    }

    Optional<Boolean> flag() {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return orFault(
                NO.contains(word) ? Optional.of(false) : Optional.empty(), SettingsProblem.NOT_A_FLAG, key, text);
    }

    Optional<LocalDate> date() {
        return orFault(WrittenDate.parse(text), SettingsProblem.NOT_A_DATE, key, text);
    }

    Optional<FiscalYear> year() {
        return orFault(FiscalYear.parse(text), SettingsProblem.NOT_A_YEAR, key, text);
    }

    Optional<Phase> phase() {
        String phases = Arrays.stream(Phase.values()).map(Phase::label).collect(Collectors.joining("、"));
        return orFault(Phase.parse(text), SettingsProblem.NOT_ALLOWED, key, text, phases);
    }

    /** What one of the words stands for, however it is spaced and widened. */
    <T> Optional<T> oneOf(Map<String, T> words) {
        Optional<T> meant = words.entrySet().stream()
                .filter(word -> Key.of(word.getKey()).equals(Key.of(text)))
                .map(Map.Entry::getValue)
                .findFirst();
        String allowed = words.keySet().stream().sorted().collect(Collectors.joining("、"));
        return orFault(meant, SettingsProblem.NOT_ALLOWED, key, text, allowed);
    }

    Optional<ZoneId> zone() {
        return orFault(zoneNamed(text), SettingsProblem.NOT_A_ZONE, key, text);
    }

    private static Optional<ZoneId> zoneNamed(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void fault(SettingsProblem problem, Object... facts) {
        faults.add(line, problem, facts);
    }

    private <T> Optional<T> orFault(Optional<T> understood, SettingsProblem problem, Object... facts) {
        if (understood.isEmpty()) {
            fault(problem, facts);
        }
        return understood;
    }
}
