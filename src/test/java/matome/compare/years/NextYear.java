package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Evidence;
import matome.model.FiscalYear;
import matome.model.LinkDecision;
import matome.model.Relation;

/** Lets a generated hall live on for a year, and writes down what becomes of each row. */
final class NextYear {

    private final Random random;
    private final Titles titles;
    private final Hall before;
    private final Hall now;
    private final List<KnownLink> links = new ArrayList<>();
    private final List<LinkDecision> decisions = new ArrayList<>();
    private final List<KnownRow> toMerge = new ArrayList<>();

    private NextYear(Hall before, Random random, Titles titles) {
        this.random = random;
        this.titles = titles;
        this.before = before;
        this.now = RandomReorganization.after(before, random);
    }

    static Step after(Hall before, Random random, Titles titles) {
        NextYear next = new NextYear(before, random, titles);
        before.rows().forEach(next::goOn);
        next.merge();
        next.now.sections().keySet().forEach(next::begin);
        return new Step(before, next.now, next.links, next.decisions);
    }

    private void goOn(KnownRow old) {
        List<String> heirs = now.successors(old.section());
        if (old.isCommonplace()) {
            heirs.stream().findFirst().ifPresent(heir -> keepCommonplace(old, heir));
        } else if (heirs.isEmpty()) {
            if (random.nextBoolean()) {
                keep(old, any(now.sections().keySet().stream()), Relation.MOVED, Evidence.SAME_NAME_ELSEWHERE);
            }
        } else {
            change(old, any(heirs.stream()), heirs);
        }
    }

    private void change(KnownRow old, String heir, List<String> heirs) {
        switch (random.nextInt(20)) {
            case 0, 1 -> {}
            case 2 ->
                keep(
                        old,
                        any(now.sections().keySet().stream().filter(code -> !heirs.contains(code))),
                        Relation.MOVED,
                        Evidence.SAME_NAME_ELSEWHERE);
            case 3, 4 -> rename(old, heir, Evidence.NONE);
            case 5 -> rename(old, heir, Evidence.DECISION);
            case 6 -> rename(old, heir, old.identity().isPresent() ? Evidence.IDENTITY : Evidence.NONE);
            case 7, 8 -> split(old, heirs);
            case 9, 10 -> mergeLater(old, heir);
            default -> keep(old, heir, Relation.CONTINUED, Evidence.SAME_NAME);
        }
    }

    private void keep(KnownRow old, String section, Relation relation, Evidence evidence) {
        boolean known = old.identity().isPresent();
        KnownRow row = add(section, old.name(), old.identity());
        links.add(new KnownLink(row, old, relation, known ? Evidence.IDENTITY : evidence));
    }

    /** Where several sections that had it went into one, nobody can tell whose it is. */
    private void keepCommonplace(KnownRow old, String heir) {
        List<KnownRow> alike = before.rows().stream()
                .filter(row -> row.name().equals(old.name()))
                .filter(row -> now.successors(row.section()).contains(heir))
                .toList();
        Optional<KnownRow> there = now.rows().stream()
                .filter(row -> row.section().equals(heir) && row.name().equals(old.name()))
                .findFirst();
        KnownRow row = there.orElseGet(() -> add(heir, old.name(), Optional.empty()));
        links.add(new KnownLink(row, old, Relation.CONTINUED, alike.size() == 1 ? Evidence.SAME_NAME : Evidence.NONE));
    }

    private void rename(KnownRow old, String heir, Evidence evidence) {
        Optional<String> identity = evidence == Evidence.IDENTITY ? old.identity() : Optional.empty();
        KnownRow row = add(heir, titles.renamed(old.name()), identity);
        links.add(new KnownLink(row, old, Relation.RENAMED, evidence));
        if (evidence == Evidence.DECISION) {
            decide(row, old);
        }
    }

    /** Each name of a cell in a row of its own; a single name becomes two by a person's word. */
    private void split(KnownRow old, List<String> heirs) {
        boolean several = old.hasSeveralNames();
        List<String> names = several ? old.name().lines().toList() : List.of(titles.fresh(), titles.fresh());
        for (String name : names) {
            KnownRow row = add(any(heirs.stream()), name, Optional.empty());
            links.add(new KnownLink(row, old, Relation.SPLIT, several ? Evidence.ONE_OF_NAMES : Evidence.DECISION));
            if (!several) {
                decide(row, old);
            }
        }
    }

    private void mergeLater(KnownRow old, String heir) {
        if (old.hasSeveralNames()) {
            keep(old, heir, Relation.CONTINUED, Evidence.SAME_NAME);
        } else {
            toMerge.add(old);
        }
    }

    /** Two rows whose sections have an heir in common share a cell; others are kept. */
    private void merge() {
        while (!toMerge.isEmpty()) {
            KnownRow one = toMerge.remove(0);
            List<String> heirs = now.successors(one.section());
            Optional<KnownRow> other = toMerge.stream()
                    .filter(row -> now.successors(row.section()).equals(heirs))
                    .findFirst();
            if (other.isEmpty()) {
                keep(one, heirs.get(0), Relation.CONTINUED, Evidence.SAME_NAME);
            } else {
                toMerge.remove(other.get());
                merge(Stream.of(one, other.get()).toList(), heirs.get(0));
            }
        }
    }

    private void merge(List<KnownRow> olds, String heir) {
        boolean byName = random.nextInt(3) > 0;
        String title = byName ? olds.stream().map(KnownRow::name).collect(Collectors.joining("\n")) : titles.fresh();
        KnownRow row = add(heir, title, Optional.empty());
        for (KnownRow old : olds) {
            links.add(new KnownLink(row, old, Relation.MERGED, byName ? Evidence.ONE_OF_NAMES : Evidence.DECISION));
            if (!byName) {
                decide(row, old);
            }
        }
    }

    private void begin(String section) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String title = random.nextInt(6) == 0 ? titles.fresh() + "\n" + titles.fresh() : titles.fresh();
            Optional<String> identity = random.nextInt(4) == 0 && title.lines().count() == 1
                    ? Optional.of(section + "-" + title)
                    : Optional.empty();
            add(section, title, identity);
        }
    }

    private KnownRow add(String section, String name, Optional<String> identity) {
        String title = titles.written(name, now.year());
        KnownRow row = new KnownRow(section, name, title, random.nextInt(4) == 0 ? "B" : "A", identity);
        now.rows().add(row);
        return row;
    }

    private void decide(KnownRow row, KnownRow old) {
        decisions.add(new LinkDecision(
                decisions.size() + 2,
                new FiscalYear(now.year()),
                now.section(row).name(),
                row.title(),
                before.section(old).name(),
                old.title(),
                true));
    }

    private String any(Stream<String> choices) {
        List<String> all = choices.toList();
        return all.get(random.nextInt(all.size()));
    }
}
