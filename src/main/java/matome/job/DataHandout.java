package matome.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import matome.model.FiscalYear;
import matome.model.Sha256;
import matome.publish.OutputNames;

/** Hands out each year's data, as far as it changed. */
final class DataHandout {

    private final Night night;
    private final Predicate<String> present;
    private final Publisher publisher;
    private final Comparisons comparisons;
    private final ClosedYears closed;

    /**
     * Makes a handout.
     *
     * @param present whether a file of this name lies in input/
     */
    DataHandout(Night night, Predicate<String> present, Comparisons comparisons) {
        this.night = night;
        this.present = present;
        this.publisher = new Publisher(night);
        this.comparisons = comparisons;
        this.closed = new ClosedYears(night);
    }

    void handOut() throws IOException {
        LocalDate today = night.today();
        CityData data = new CityData(night.database(), night.settings(), today, comparisons);
        for (FiscalYear year : data.years()) {
            if (night.scope().covers(year)) {
                publish(year, files(year, data));
            }
        }
    }

    /** A closed year's own tables were printed with its edition. */
    private Map<String, byte[]> files(FiscalYear year, CityData data) {
        Map<String, byte[]> files = data.files(List.of(year), present);
        closed.edition(year)
                .ifPresent(edition ->
                        files.keySet().removeIf(file -> closed.holds(edition, OutputNames.data(year, file))));
        return files;
    }

    private void publish(FiscalYear year, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = OutputNames.data(year, file.getKey());
            String digest = Sha256.of(file.getValue());
            if (!publisher.holds(name, digest)) {
                publisher.publish(new Publication(name, file.getValue(), digest));
            }
        }
    }
}
