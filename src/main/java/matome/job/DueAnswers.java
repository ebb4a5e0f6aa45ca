package matome.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import matome.model.InForce;
import matome.model.Judged;
import matome.model.Phase;
import matome.model.SubmissionKey;
import matome.model.Unit;
import matome.publish.OutputNames;
import matome.store.JudgedFiles;
import matome.workbook.Slip;

/** Which answers are due, each with a file name of its own. */
final class DueAnswers {

    private final Night night;
    private final Predicate<String> present;
    private final Set<String> taken = new HashSet<>();
    private final Map<SubmissionKey, InForce.Accepted> inForce = new HashMap<>();

    /**
     * Makes a list.
     *
     * @param present whether a file of this name lies in input/
     */
    DueAnswers(Night night, Predicate<String> present) {
        this.night = night;
        this.present = present;
    }

    List<DueAnswer> all() {
        JudgedFiles files = new JudgedFiles(night.database());
        inForce.putAll(files.inForce(night.settings().zone()));
        List<DueAnswer> due = new ArrayList<>();
        files.newest().stream()
                .filter(Judged::wantsAnswer)
                .sorted(Comparator.comparing((Judged j) -> j.key().orElseThrow().phase())
                        .reversed())
                .forEach(j -> due(j).ifPresent(due::add));
        if (night.scope().year().isEmpty()) {
            files.withoutKey().stream()
                    .filter(j -> present.test(j.file()))
                    .forEach(j -> due.add(of(j, Optional.empty(), OutputNames.answer(j.file()))));
        }
        return due;
    }

    /** Nobody waits for the answer to a plan whose result was accepted, nor for that of a section that is no more. */
    private Optional<DueAnswer> due(Judged judged) {
        SubmissionKey key = judged.key().orElseThrow();
        SubmissionKey result = new SubmissionKey(key.year(), Phase.RESULT, key.form(), key.code());
        boolean over = key.phase() == Phase.PLAN && inForce.containsKey(result);
        return night.settings()
                .organization(key.year())
                .filter(o -> !over && night.scope().covers(key.year()))
                .flatMap(o -> o.unit(key))
                .map(unit -> of(judged, Optional.of(unit), OutputNames.answer(judged.state(), unit)));
    }

    private DueAnswer of(Judged judged, Optional<Unit> unit, String stem) {
        LocalDate received =
                LocalDate.ofInstant(judged.received(), night.settings().zone());
        InForce accepted = judged.key().isEmpty()
                ? new InForce.Unknown()
                : inForce(judged.key().get());
        return new DueAnswer(
                claimed(stem, unit),
                judged.sha256(),
                new Slip(judged.state(), unit, judged.file(), received, accepted, judged.findings()));
    }

    private InForce inForce(SubmissionKey key) {
        InForce.Accepted accepted = inForce.get(key);
        return accepted == null ? new InForce.Nothing() : accepted;
    }

    /** Two phases of one section, or two files that differ in what a file name cannot show, are told apart. */
    private String claimed(String stem, Optional<Unit> unit) {
        String name = stem;
        if (unit.isPresent() && taken.contains(lower(stem))) {
            name = stem + "（" + unit.get().key().phase().label() + "）";
        }
        for (int n = 2; !taken.add(lower(name)); n++) {
            name = stem + "（" + n + "）";
        }
        return name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
