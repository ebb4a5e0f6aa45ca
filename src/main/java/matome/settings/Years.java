package matome.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matome.model.FiscalYear;

/** Reads a block whose keys are fiscal years, in any spelling; two spellings of one year are the same key twice. */
final class Years {

    private Years() {}

    static <T> Map<FiscalYear, T> read(Block block, Function<String, T> contents) {
        Map<FiscalYear, T> byYear = new LinkedHashMap<>();
        Seen years = new Seen();
        for (Value key : block.keys()) {
            T content = contents.apply(key.text());
            key.year().ifPresent(year -> {
                earlier(years, key, year).ifPresent(line -> key.fault(SettingsProblem.KEY_TWICE, key.text(), line));
                byYear.putIfAbsent(year, content);
            });
        }
        return byYear;
    }

    private static Optional<Integer> earlier(Seen years, Value key, FiscalYear year) {
        return years.earlier(year.label(), key.line());
    }
}
