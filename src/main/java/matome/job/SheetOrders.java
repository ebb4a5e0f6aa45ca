package matome.job;

import java.util.List;
import matome.model.ConsolidatedSheet;
import matome.model.FiscalYear;
import matome.publish.OutputNames;
import matome.report.GoalSheetReport;

/** The consolidated sheet of each department. */
final class SheetOrders implements Orders {

    private final Night night;
    private final CityYears years;
    private final GoalSheetReport report;

    SheetOrders(Night night, CityYears years) {
        this.night = night;
        this.years = years;
        this.report = new GoalSheetReport(night.home().reports());
    }

    @Override
    public List<Order> of(FiscalYear year) {
        return years.of(year).sheets().stream()
                .filter(sheet -> night.scope().covers(sheet.department()))
                .map(this::printed)
                .toList();
    }

    private Order printed(ConsolidatedSheet sheet) {
        return new Order(
                OutputNames.goalSheet(sheet.year(), sheet.department()),
                Orders.madeFrom(sheet, report.designDigest(), night.program()),
                () -> report.render(sheet));
    }
}
