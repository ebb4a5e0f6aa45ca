package matome.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import matome.model.ClosedEdition;
import matome.model.FiscalYear;
import matome.report.BrokenDesignException;
import org.jspecify.annotations.Nullable;

/** Makes the files whose data or design changed. A broken design costs its own files and no others. */
final class Press {

    private final Night night;
    private final Publisher publisher;
    private final Comparisons comparisons;
    private final ClosedYears closed;
    private final Map<ClosedEdition, List<String>> editions = new LinkedHashMap<>();
    private @Nullable Queue<Order> orders;

    Press(Night night, Publisher publisher, Comparisons comparisons) {
        this.night = night;
        this.publisher = publisher;
        this.comparisons = comparisons;
        this.closed = new ClosedYears(night);
    }

    static Press of(Night night) {
        return new Press(night, new Publisher(night), new Comparisons(night.database(), night.settings()));
    }

    private Queue<Order> orders() throws IOException {
        closed.beginAndRestore();
        CityYears years = comparisons.years();
        List<FiscalYear> wanted = years.atHand().stream()
                .filter(night.scope()::covers)
                .filter(closed::isPrinted)
                .toList();
        Queue<Order> all = new ArrayDeque<>();
        List<Supplier<Orders>> kinds = List.of(
                () -> new SheetOrders(night, years),
                () -> new ComparisonOrders(night, comparisons),
                () -> new SummaryOrders(night, years),
                () -> new TableOrders(night, closed, comparisons));
        for (Supplier<Orders> kind : kinds) {
            all.addAll(of(kind, wanted));
        }
        all.forEach(order -> order.edition()
                .ifPresent(
                        e -> editions.computeIfAbsent(e, x -> new ArrayList<>()).add(order.name())));
        night.progress().begin("print", all.size());
        return all;
    }

    private List<Order> of(Supplier<Orders> kind, List<FiscalYear> years) {
        List<Order> all = new ArrayList<>();
        try {
            Orders orders = kind.get();
            for (FiscalYear year : years) {
                Optional<ClosedEdition> edition = closed.edition(year);
                orders.of(year).map(order -> order.in(edition)).forEach(all::add);
            }
        } catch (BrokenDesignException broken) {
            night.tally().broken(broken);
        }
        return all;
    }

    /** The next file that does not lie in output/ as it would be made, or null when there is none. */
    @Nullable
    Order next() throws IOException {
        if (orders == null) {
            orders = orders();
        }
        while (!orders.isEmpty()) {
            Order order = orders.remove();
            if (!holds(order)) {
                return order;
            }
            night.progress().advance(1);
        }
        return null;
    }

    private boolean holds(Order order) throws IOException {
        return order.edition().isPresent()
                ? closed.lies(order.edition().get(), order.name())
                : publisher.holds(order.name(), order.madeFrom());
    }

    /** To be called when all is printed: editions that lack no file are complete. */
    void finish() {
        editions.forEach((edition, names) -> {
            if (!night.tally().hasBrokenDesigns() && names.stream().allMatch(name -> closed.holds(edition, name))) {
                closed.complete(edition);
            }
        });
    }

    /** Prints everything, for a run that does nothing else. */
    void printAll() throws IOException {
        for (Order order = next(); order != null; order = next()) {
            Publication file = print(order);
            if (file != null) {
                publisher.publish(file);
            }
        }
        finish();
    }

    /** Several threads print at once; null when the design is broken. */
    @Nullable
    Publication print(Order order) {
        try {
            return new Publication(order.name(), order.maker().make(), order.madeFrom(), order.edition());
        } catch (BrokenDesignException broken) {
            night.tally().broken(broken);
            return null;
        }
    }
}
