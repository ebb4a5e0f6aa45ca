package matome.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Sha256;
import matome.publish.OutputNames;
import matome.report.GoalSheetReport;
import matome.store.ConsolidatedSheets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints the sheet of each department whose data or design changed. */
final class SheetPress {

    /** A sheet that has to be printed. */
    record Order(String name, ConsolidatedSheet sheet, String madeFrom) {}

    private record Place(FiscalYear year, Department department) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Night night;
    private final Publisher publisher;
    private final GoalSheetReport report;
    private @Nullable Queue<Place> places;

    SheetPress(Night night, Publisher publisher) {
        this.night = night;
        this.publisher = publisher;
        this.report = new GoalSheetReport(night.home().reports());
    }

    private Queue<Place> places() {
        Queue<Place> all = new ArrayDeque<>();
        for (FiscalYear year : night.years()) {
            night.departments(year).stream()
                    .filter(night.scope()::covers)
                    .forEach(department -> all.add(new Place(year, department)));
        }
        night.progress().begin("print", all.size());
        return all;
    }

    /** The next sheet that is not printed as it stands, or null when there is none. */
    @Nullable
    Order next() throws IOException {
        if (places == null) {
            places = places();
        }
        ConsolidatedSheets sheets = new ConsolidatedSheets(night.database(), night.settings());
        while (!places.isEmpty()) {
            Place place = places.remove();
            ConsolidatedSheet sheet = sheets.sheet(place.year(), place.department());
            String name = OutputNames.goalSheet(place.year(), place.department());
            String madeFrom = Sha256.of(
                    (JSON.writeValueAsString(sheet) + report.designDigest() + night.program()).getBytes(UTF_8));
            if (!publisher.holds(name, madeFrom)) {
                return new Order(name, sheet, madeFrom);
            }
            night.progress().advance(1);
        }
        return null;
    }

    /** Several threads print at once. */
    Publication print(Order order) {
        return new Publication(order.name(), report.render(order.sheet()), order.madeFrom());
    }
}
