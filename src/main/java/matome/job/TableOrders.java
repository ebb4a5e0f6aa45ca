package matome.job;

import java.time.LocalDate;
import java.util.stream.Stream;
import matome.model.ClosedEdition;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.publish.OutputNames;
import matome.publish.UpdateCsv;
import matome.publish.YearFiles;
import matome.store.Corrections;

/** The tables that a closed year keeps: its sheets, its comparison, and what was corrected. */
final class TableOrders implements Orders {

    private final ClosedYears closed;
    private final Corrections corrections;
    private final CityData data;
    private final CityYears years;

    TableOrders(Night night, ClosedYears closed, Comparisons comparisons) {
        this.closed = closed;
        this.corrections = new Corrections(night.database());
        this.years = comparisons.years();
        LocalDate today = night.today();
        this.data = new CityData(night.database(), night.settings(), today, comparisons);
    }

    @Override
    public Stream<Order> of(FiscalYear year) {
        return closed.edition(year).stream().flatMap(edition -> Stream.concat(tables(year), updates(edition)));
    }

    private Stream<Order> tables(FiscalYear year) {
        return data.lasting(year).entrySet().stream()
                .map(file -> kept(OutputNames.data(year, file.getKey()), file.getValue()));
    }

    private Stream<Order> updates(ClosedEdition edition) {
        YearFiles files = years.files(edition.year());
        return Stream.of(edition)
                .filter(ClosedEdition::isUpdate)
                .map(e -> kept(
                        files.updates(),
                        UpdateCsv.of(corrections.of(e.year()), Messages.japanese())
                                .utf8()));
    }

    private static Order kept(String name, byte[] bytes) {
        return new Order(name, "", () -> bytes);
    }
}
