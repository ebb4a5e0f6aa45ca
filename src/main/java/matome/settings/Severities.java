package matome.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import matome.model.FindingCode;
import matome.model.Key;
import matome.model.Severity;

/** Reads where the city takes a finding for graver or lighter than we do. */
final class Severities {

    private static final Map<String, Severity> WORDS =
            Map.of("エラー", Severity.ERROR, "警告", Severity.WARNING, "参考", Severity.NOTE);

    private Severities() {}

    static Map<FindingCode, Severity> read(Block block) {
        Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
        Seen codes = new Seen();
        for (Value key : block.keys()) {
            Optional<Severity> severity = block.value(key.text()).flatMap(Severities::severity);
            code(key).ifPresent(code -> {
                codes.earlier(code.code(), key.line())
                        .ifPresent(line -> key.fault(SettingsProblem.KEY_TWICE, key.text(), line));
                severity.ifPresent(s -> severities.put(code, s));
            });
        }
        return severities;
    }

    private static Optional<FindingCode> code(Value key) {
        Optional<FindingCode> code = FindingCode.parse(Key.of(key.text()).value());
        if (code.isEmpty()) {
            key.fault(SettingsProblem.FINDING_UNKNOWN, key.text());
        } else if (code.get().isFirm()) {
            key.fault(SettingsProblem.FINDING_FIRM, key.text());
        }
        return code;
    }

    private static Optional<Severity> severity(Value value) {
        return value.oneOf(WORDS);
    }
}
