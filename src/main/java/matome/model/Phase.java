package matome.model;

import java.util.Arrays;
import java.util.Optional;

/** 段階: which half of the year's sheet a workbook fills. */
public enum Phase {
    PLAN("目標設定"),
    RESULT("結果報告");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public static Optional<Phase> parse(String text) {
        Key key = Key.of(text);
        return Arrays.stream(values())
                .filter(p -> Key.of(p.label).equals(key) || p.name().equalsIgnoreCase(key.value()))
                .findFirst();
    }

    public String label() {
        return label;
    }
}
