package matome.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Answer;
import matome.model.FiscalYear;
import matome.model.Run;
import matome.model.Sha256;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.publish.Morning;
import matome.publish.MorningPage;
import matome.publish.OutputFolder;
import matome.publish.Round;
import matome.publish.Since;
import matome.store.Answers;
import matome.store.Outbox;
import matome.store.Runs;
import matome.store.SubmissionStatuses;

/** Tells what is to be known in the morning: output/index.html, and the reminders. */
final class MorningDesk {

    /** While results of one year are handed in, the goals of the next are too; what is older is only there to be read. */
    private static final int YEARS_AT_WORK = 2;

    private final Night night;
    private final Predicate<String> present;
    private final Comparisons comparisons;
    private final Links links;
    private final SubmissionStatuses statuses;
    private final Runs runs;
    private final ZoneId zone;

    /**
     * Makes a desk.
     *
     * @param present whether a file of this name lies in input/
     */
    MorningDesk(Night night, Predicate<String> present, Comparisons comparisons) {
        this.night = night;
        this.present = present;
        this.comparisons = comparisons;
        this.links = new Links(night.home());
        this.statuses = new SubmissionStatuses(night.database(), night.settings());
        this.runs = new Runs(night.database());
        this.zone = night.settings().zone();
    }

    /** Written anew each time: its date is what it is believed by. */
    void tell() throws IOException {
        byte[] page = new MorningPage().of(morning());
        OutputFolder output = new OutputFolder(night.home().output());
        if (output.sha256(MorningPage.NAME).equals(Optional.of(Sha256.of(page)))) {
            return;
        }
        Optional<Path> beside = output.write(MorningPage.NAME, page);
        beside.ifPresent(file ->
                night.tally().inUse(night.home().output().relativize(file).toString()));
    }

    private Morning morning() throws IOException {
        Run told = told();
        ZonedDateTime stated = told.started().atZone(zone);
        List<DueAnswer> answers = new DueAnswers(night.ofAllYears(), present).all();
        List<Answer> open = new Answers(night.database())
                .open().stream().filter(a -> present.test(a.file())).toList();
        Shelves shelves = new Shelves(comparisons, links);
        List<Round> rounds = rounds(stated.toLocalDate(), answers, open, shelves);
        return new Morning(
                night.settings().city(),
                stated,
                NextNight.after(stated, night.settings().jobs()),
                since(stated),
                troubles(told, open, stated),
                rounds,
                new LooseFiles(links, present).of(answers, open),
                shelves.besides(rounds.stream().map(Round::year).toList()));
    }

    /** Mails go out when the page is made already: what became of them, the next page tells. */
    private List<String> troubles(Run told, List<Answer> open, ZonedDateTime stated) {
        Instant before = nightBefore(stated).map(Run::started).orElse(Instant.EPOCH);
        return Stream.of(
                        Troubles.of(runs.after(Run.NIGHTLY, told.id()), zone),
                        Troubles.of(night.tally().report(night.id(), List.of(), Duration.ZERO), open).stream(),
                        Troubles.of(new Outbox(night.database()), before))
                .flatMap(troubles -> troubles)
                .toList();
    }

    /** The night whose look at the shared folder the page tells of: this one, or the last whole one when this run is none. */
    private Run told() {
        Run now = runs.newest(1).get(0);
        return now.job().equals(Run.NIGHTLY)
                ? now
                : runs.lastDone(Run.NIGHTLY, now.started()).orElse(now);
    }

    /** A night that is repeated tells the day's news again; one that was killed told nobody. */
    private Since since(ZonedDateTime stated) {
        Optional<Run> before = nightBefore(stated);
        return new Since(
                before.map(run -> run.started().atZone(zone)),
                statuses.receivedAfter(before.map(Run::id).orElse(0L)));
    }

    private Optional<Run> nightBefore(ZonedDateTime stated) {
        return runs.lastDone(
                Run.NIGHTLY, stated.toLocalDate().atStartOfDay(zone).toInstant());
    }

    private List<Round> rounds(LocalDate today, List<DueAnswer> answers, List<Answer> open, Shelves shelves)
            throws IOException {
        Map<SubmissionKey, DueAnswer> byKey = new HashMap<>();
        answers.forEach(due -> due.slip().unit().ifPresent(unit -> byKey.put(unit.key(), due)));
        Rounds desk = new Rounds(night, byKey, new Waiting(open), links, today);
        List<FiscalYear> begun = night.settings().organizations().keySet().stream()
                .filter(year -> night.settings().currentPhase(year, today).isPresent())
                .sorted()
                .toList();
        int first = Math.max(0, begun.size() - YEARS_AT_WORK);
        for (FiscalYear older : begun.subList(0, first)) {
            desk.remind(older, List.of());
        }
        List<Round> rounds = new ArrayList<>();
        for (FiscalYear year : begun.subList(first, begun.size())) {
            List<SubmissionStatus> expected = statuses.current(year, today);
            rounds.add(desk.of(year, expected, shelves.of(year)));
        }
        return rounds;
    }
}
