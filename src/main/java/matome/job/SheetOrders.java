package matome.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.FiscalYear;
import matome.publish.YearFiles;
import matome.report.GoalSheetPage;
import matome.report.GoalSheetReport;
import matome.workbook.sheet.CityListWriter;
import matome.workbook.sheet.SheetWriter;

/** The consolidated sheet of each department, three ways, and all rows of the city in one list. */
final class SheetOrders implements Orders {

    private final Night night;
    private final CityYears years;
    private final GoalSheetReport paper;
    private final SheetWriter workbooks;
    private final CityListWriter lists;
    private final GoalSheetPage pages = new GoalSheetPage();

    SheetOrders(Night night, CityYears years) {
        this.night = night;
        this.years = years;
        this.paper = new GoalSheetReport(night.home().reports());
        this.workbooks = new SheetWriter(night.settings());
        this.lists = new CityListWriter(night.settings());
    }

    @Override
    public Stream<Order> of(FiscalYear year) {
        YearFiles files = years.files(year);
        Stream<Order> sheets = years.of(year).sheets().stream()
                .filter(sheet -> night.scope().covers(sheet.department()))
                .flatMap(sheet -> threeWays(sheet, files));
        return night.scope().coversCity() ? Stream.concat(sheets, Stream.of(list(year, files))) : sheets;
    }

    private Stream<Order> threeWays(ConsolidatedSheet sheet, YearFiles files) {
        Optional<String> mark = files.mark();
        List<Object> data = List.of(sheet, mark);
        return Stream.of(
                new Order(
                        files.sheetOnPaper(sheet.department()),
                        Orders.madeFrom(data, paper.designDigest(), night.program()),
                        () -> paper.render(sheet, mark)),
                new Order(
                        files.sheetAsWorkbook(sheet.department()),
                        Orders.madeFrom(data, night.settings().digest(), night.program()),
                        () -> workbooks.of(sheet, mark)),
                new Order(
                        files.sheetAsPage(sheet.department()),
                        Orders.madeFrom(data, night.program()),
                        () -> pages.of(sheet, mark)));
    }

    private Order list(FiscalYear year, YearFiles files) {
        return new Order(
                files.cityList(),
                Orders.madeFrom(years.of(year), night.settings().digest(), night.program()),
                () -> lists.of(years.of(year)));
    }
}
