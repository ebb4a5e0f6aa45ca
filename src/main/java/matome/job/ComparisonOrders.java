package matome.job;

import java.util.Optional;
import java.util.stream.Stream;
import matome.compare.years.ComparisonSheets;
import matome.model.ComparisonSheet;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.model.YearComparison;
import matome.publish.ProposalCsv;
import matome.publish.YearFiles;
import matome.report.ComparisonReport;

/** The comparison with the year before, of each department and of the city, and what a person has to decide about it. */
final class ComparisonOrders implements Orders {

    private final Night night;
    private final CityYears years;
    private final Comparisons comparisons;
    private final ComparisonReport paper;
    private final ProposalCsv proposals = new ProposalCsv(Messages.japanese());

    ComparisonOrders(Night night, Comparisons comparisons) {
        this.night = night;
        this.years = comparisons.years();
        this.comparisons = comparisons;
        this.paper = new ComparisonReport(night.home().reports());
    }

    @Override
    public Stream<Order> of(FiscalYear year) {
        YearFiles files = years.files(year);
        Optional<YearComparison> comparison = comparisons.of(year);
        comparison.ifPresent(c -> night.tally().unfit(c.unfit()));
        Stream<Order> onPaper = comparisons.sheets(year).stream().flatMap(sheets -> onPaper(sheets, files));
        Stream<Order> toDecide =
                comparison.filter(c -> night.scope().coversCity()).stream().map(c -> toDecide(c, files));
        return Stream.concat(onPaper, toDecide);
    }

    private Stream<Order> onPaper(ComparisonSheets sheets, YearFiles files) {
        Stream<Order> ofDepartments = years.of(files.year()).organization().departments().stream()
                .filter(night.scope()::covers)
                .map(department -> printed(sheets.of(department), files.comparison(department)));
        return night.scope().coversCity()
                ? Stream.concat(ofDepartments, Stream.of(printed(sheets.city(), files.cityComparison())))
                : ofDepartments;
    }

    private Order printed(ComparisonSheet sheet, String name) {
        return new Order(
                name, Orders.madeFrom(sheet, paper.designDigest(), night.program()), () -> paper.render(sheet));
    }

    private Order toDecide(YearComparison comparison, YearFiles files) {
        return new Order(
                files.proposals(),
                Orders.madeFrom(comparison.proposals(), night.program()),
                () -> proposals.of(comparison).utf8());
    }
}
