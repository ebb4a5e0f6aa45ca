package matome.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.compare.CitySummaries;
import matome.model.CitySummary;
import matome.model.CityYear;
import matome.model.Edition;
import matome.model.FiscalYear;
import matome.model.PlanCategory;
import matome.publish.YearFiles;
import matome.report.Booklet;
import matome.report.BookletContent;
import matome.report.SummaryReport;

/** 総括 of a year, and the booklet that begins with it. */
final class SummaryOrders implements Orders {

    private final Night night;
    private final CityYears years;
    private final SubmissionCount submissions;
    private final SummaryReport paper;
    private final Booklet booklet;

    SummaryOrders(Night night, CityYears years) {
        this.night = night;
        this.years = years;
        this.submissions = new SubmissionCount(night);
        this.paper = new SummaryReport(night.home().reports());
        this.booklet = new Booklet(night.home().reports());
    }

    @Override
    public Stream<Order> of(FiscalYear year) {
        if (!night.scope().coversCity()) {
            return Stream.empty();
        }
        CitySummary summary = summary(year);
        BookletContent content = new BookletContent(summary, years.of(year).sheets(), updated(summary.edition()));
        YearFiles files = years.files(year);
        return Stream.of(
                new Order(
                        files.citySummary(),
                        Orders.madeFrom(summary, paper.designDigest(), night.program()),
                        () -> paper.render(summary)),
                new Order(
                        files.booklet(),
                        Orders.madeFrom(content, booklet.designDigest(), night.program()),
                        () -> booklet.render(content)));
    }

    private static Optional<LocalDate> updated(Edition edition) {
        return edition instanceof Edition.Updated update ? Optional.of(update.accepted()) : Optional.empty();
    }

    private CitySummary summary(FiscalYear year) {
        List<CityYear> earlier = years.atHand().stream()
                .filter(y -> y.compareTo(year) < 0)
                .map(years::of)
                .toList();
        List<String> categories =
                night.settings().categories().stream().map(PlanCategory::name).toList();
        return CitySummaries.of(years.of(year), earlier, categories, submissions.of(year));
    }
}
