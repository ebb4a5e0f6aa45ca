package matome.settings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.Phase;

/** Reads when each phase of each year is open, due and closed. */
final class Periods {

    private Periods() {}

    static Map<FiscalYear, Map<Phase, Period>> read(Block block) {
        return Years.read(
                block, year -> block.requiredBlock(year).map(Periods::year).orElse(Map.of()));
    }

    private static Map<Phase, Period> year(Block block) {
        Map<Phase, Period> periods = new EnumMap<>(Phase.class);
        Seen phases = new Seen();
        for (Value key : block.keys()) {
            Optional<Period> period = block.requiredBlock(key.text()).flatMap(Periods::period);
            key.phase().ifPresent(phase -> {
                phases.earlier(phase.label(), key.line())
                        .ifPresent(line -> key.fault(SettingsProblem.KEY_TWICE, key.text(), line));
                period.ifPresent(p -> periods.put(phase, p));
            });
        }
        return Map.copyOf(periods);
    }

    private static Optional<Period> period(Block block) {
        Optional<LocalDate> open = date(block, "open");
        Optional<LocalDate> due = date(block, "due");
        Optional<LocalDate> close = block.value("close").flatMap(Value::date);
        block.refuseOthers();
        Optional<Period> period = open.flatMap(first -> due.map(last -> new Period(first, last, close)));
        period.ifPresent(p -> checkOrder(p, block));
        return period;
    }

    private static void checkOrder(Period period, Block block) {
        if (period.due().isBefore(period.open())) {
            block.faults().add(block.line("due"), SettingsProblem.DUE_BEFORE_OPEN, period.open(), period.due());
        }
        period.close()
                .filter(close -> close.isBefore(period.due()))
                .ifPresent(close ->
                        block.faults().add(block.line("close"), SettingsProblem.CLOSE_BEFORE_DUE, period.due(), close));
    }

    private static Optional<LocalDate> date(Block block, String key) {
        block.require(key);
        return block.value(key).flatMap(Value::date);
    }
}
