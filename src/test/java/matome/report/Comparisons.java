package matome.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.DepartmentProfile;
import matome.model.Edition;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.News;
import matome.model.OrganizationChange;
import matome.model.OrganizationChange.Place;
import matome.model.Rating;

/** Comparisons to print: the city's own 令和元年度 against a year before that is invented. */
final class Comparisons {

    static final FiscalYear NOW = new FiscalYear(2019);
    static final FiscalYear BEFORE = new FiscalYear(2018);
    static final List<Rating> SCALE = List.of(
            new Rating("A", List.of(), "目標どおりに実施した", true, true), new Rating("B", List.of(), "目標に達しなかった", false, true));
    static final List<Rating> OTHER_SCALE = List.of(
            new Rating("◎", List.of(), "目標を上回った", true, true),
            new Rating("○", List.of(), "目標どおり", true, true),
            new Rating("×", List.of(), "目標に達しなかった", false, true));

    private static final DepartmentProfile HEAD =
            new DepartmentProfile("経営政策部長", "間野 雅之", "目標", new BigDecimal("44"), 5_445_323);
    private static final DepartmentProfile HEAD_BEFORE =
            new DepartmentProfile("経営政策部長", "見本 太郎", "目標", new BigDecimal("45.5"), 5_101_000);

    private Comparisons() {}

    static ComparisonSheet seed() {
        List<Entry> entries = Sheets.seed().entries();
        List<ComparedItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            items.add(ComparedRows.of(entry));
        }
        items.add(ComparedRows.ended("市制施行55周年記念事業の実施"));
        items.sort(Comparator.comparing(item -> News.of(item, SCALE)));
        return of(items);
    }

    static ComparisonSheet of(List<ComparedItem> items) {
        return sheet(Optional.of("経営政策部"), items, SCALE);
    }

    /** Five steps, of which the rows at hand bear but two. */
    static ComparisonSheet wideScale(List<ComparedItem> items) {
        List<Rating> scale = Stream.of("S", "A", "B", "C", "D")
                .map(code ->
                        new Rating(code, List.of(), code + "の意味", code.compareTo("B") < 0 || code.equals("S"), true))
                .toList();
        return sheet(Optional.of("経営政策部"), items, scale, scale);
    }

    static ComparisonSheet sheet(Optional<String> unit, List<ComparedItem> items, List<Rating> scaleBefore) {
        return sheet(unit, items, SCALE, scaleBefore);
    }

    private static ComparisonSheet sheet(
            Optional<String> unit, List<ComparedItem> items, List<Rating> scale, List<Rating> scaleBefore) {
        Function<String, Function<Predicate<ListedItem>, AchievementPair>> pair = name -> which -> new AchievementPair(
                name,
                Achievement.of(rows(items, ComparedItem::now, which), scale),
                Achievement.of(rows(items, ComparedItem::before, which), scaleBefore));
        AchievementPair total = pair.apply("計").apply(item -> true);
        List<String> sections = items.stream()
                .flatMap(i -> i.now().or(i::before).stream())
                .map(i -> i.section().name())
                .distinct()
                .toList();
        return new ComparisonSheet(
                "東村山市",
                NOW,
                unit,
                Optional.empty(),
                unit.map(name -> HEAD),
                unit.map(name -> HEAD_BEFORE),
                scale,
                scaleBefore,
                total,
                sections.stream()
                        .map(name -> pair.apply(name)
                                .apply(item -> item.section().name().equals(name)))
                        .toList(),
                Stream.of("総計", "行革", "その他")
                        .map(name -> pair.apply(name)
                                .apply(item -> item.initiative().categories().contains(name)))
                        .toList(),
                items,
                List.of(new OrganizationChange(
                        OrganizationChange.Kind.MERGED,
                        List.of(new Place("総務部", "情報推進課"), new Place("総務部", "統計課")),
                        List.of(new Place("経営政策部", "情報政策課")))),
                List.of("サンプル"),
                Optional.of(LocalDate.of(2020, 5, 29)),
                Edition.PROVISIONAL);
    }

    private static List<Initiative> rows(
            List<ComparedItem> items, Function<ComparedItem, Optional<ListedItem>> side, Predicate<ListedItem> which) {
        return items.stream()
                .flatMap(item -> side.apply(item).stream())
                .filter(which)
                .map(ListedItem::initiative)
                .toList();
    }

    static ComparisonSheet withoutHeads(ComparisonSheet sheet) {
        return new ComparisonSheet(
                sheet.city(),
                sheet.year(),
                sheet.unit(),
                sheet.unitBefore(),
                Optional.empty(),
                Optional.empty(),
                sheet.scale(),
                sheet.scaleBefore(),
                sheet.total(),
                sheet.bySection(),
                sheet.byCategory(),
                sheet.items(),
                List.of(),
                List.of(),
                sheet.statedDate(),
                sheet.edition());
    }
}
