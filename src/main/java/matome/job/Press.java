package matome.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import matome.model.FiscalYear;
import matome.report.BrokenDesignException;
import org.jspecify.annotations.Nullable;

/** Makes the files whose data or design changed. A broken design costs its own files and no others. */
final class Press {

    private final Night night;
    private final Publisher publisher;
    private final Comparisons comparisons;
    private @Nullable Queue<Order> orders;

    Press(Night night, Publisher publisher, Comparisons comparisons) {
        this.night = night;
        this.publisher = publisher;
        this.comparisons = comparisons;
    }

    private Queue<Order> orders() {
        CityYears years = comparisons.years();
        List<FiscalYear> wanted =
                years.atHand().stream().filter(night.scope()::covers).toList();
        Queue<Order> all = new ArrayDeque<>();
        List<Supplier<Orders>> kinds = List.of(
                () -> new SheetOrders(night, years),
                () -> new ComparisonOrders(night, comparisons),
                () -> new SummaryOrders(night, years));
        for (Supplier<Orders> kind : kinds) {
            all.addAll(of(kind, wanted));
        }
        night.progress().begin("print", all.size());
        return all;
    }

    private List<Order> of(Supplier<Orders> kind, List<FiscalYear> years) {
        List<Order> all = new ArrayList<>();
        try {
            Orders orders = kind.get();
            years.forEach(year -> orders.of(year).forEach(all::add));
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
            if (!publisher.holds(order.name(), order.madeFrom())) {
                return order;
            }
            night.progress().advance(1);
        }
        return null;
    }

    /** Several threads print at once; null when the design is broken. */
    @Nullable
    Publication print(Order order) {
        try {
            return new Publication(order.name(), order.maker().make(), order.madeFrom());
        } catch (BrokenDesignException broken) {
            night.tally().broken(broken);
            return null;
        }
    }
}
