package matome.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.YearComparison;
import matome.publish.Link;
import matome.publish.OutputNames;
import matome.publish.Papers;
import matome.publish.YearFiles;

/** What lies ready of a year to read. */
final class Shelves {

    private static final List<String> DATA = List.of("目標管理シート", "前年度比較", "指摘", "提出状況");

    private final Comparisons comparisons;
    private final Links links;

    Shelves(Comparisons comparisons, Links links) {
        this.comparisons = comparisons;
        this.links = links;
    }

    Papers of(FiscalYear year) {
        YearFiles files = comparisons.years().files(year);
        int proposals = proposals(year);
        List<Papers.Shelf> shelves = comparisons.years().of(year).organization().departments().stream()
                .map(d -> new Papers.Shelf(d, ofDepartment(files, d)))
                .filter(s -> !s.files().isEmpty())
                .toList();
        return new Papers(year, files.mark(), ofCity(files, proposals), shelves, proposals);
    }

    /** Those of the years with papers that are not among others, the newest first. */
    List<Papers> besides(List<FiscalYear> others) {
        return comparisons.years().atHand().stream()
                .filter(y -> !others.contains(y))
                .sorted((one, other) -> other.compareTo(one))
                .map(this::of)
                .filter(p -> !p.ofCity().isEmpty())
                .toList();
    }

    private int proposals(FiscalYear year) {
        Optional<YearComparison> comparison =
                comparisons.years().atHand().contains(year) ? comparisons.of(year) : Optional.empty();
        return comparison.map(c -> c.proposals().size()).orElse(0);
    }

    private List<Link> ofCity(YearFiles files, int proposals) {
        List<Link> reports = Links.those(List.of(
                links.output("form.link.summary", files.citySummary()),
                links.output("form.link.booklet", files.booklet()),
                links.output("form.link.list", files.cityList()),
                links.output("form.link.comparison", files.cityComparison()),
                links.output("form.link.proposals", files.proposals(), proposals)));
        Stream<Link> data = DATA.stream()
                .flatMap(name ->
                        links.output("form.link.data", OutputNames.data(files.year(), name + ".csv"), name).stream());
        return Stream.concat(reports.stream(), data).toList();
    }

    private List<Link> ofDepartment(YearFiles files, Department department) {
        return Links.those(List.of(
                links.output("form.link.sheet.pdf", files.sheetOnPaper(department)),
                links.output("form.link.sheet.xlsx", files.sheetAsWorkbook(department)),
                links.output("form.link.sheet.html", files.sheetAsPage(department)),
                links.output("form.link.comparison", files.comparison(department))));
    }
}
