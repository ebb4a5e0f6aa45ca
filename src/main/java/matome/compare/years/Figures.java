package matome.compare.years;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.Department;
import matome.model.ListedItem;
import matome.model.Section;

/** Figures of both years, set beside each other. */
record Figures(Scales scales, Descent descent, List<ListedItem> now, List<ListedItem> before) {

    AchievementPair of(String name, Predicate<ListedItem> newer, Predicate<ListedItem> older) {
        return new AchievementPair(
                name,
                Achievement.of(
                        now.stream().filter(newer).map(ListedItem::initiative).toList(), scales.now()),
                Achievement.of(
                        before.stream()
                                .filter(older)
                                .map(ListedItem::initiative)
                                .toList(),
                        scales.before()));
    }

    /** Only the rows of one department. */
    Figures in(Department department) {
        return new Figures(
                scales,
                descent,
                now.stream()
                        .filter(item -> item.department().code().equals(department.code()))
                        .toList(),
                before.stream()
                        .filter(item -> descent.isAtHomeIn(department, item.section()))
                        .toList());
    }

    AchievementPair total(String name) {
        return of(name, item -> true, item -> true);
    }

    List<AchievementPair> bySection(Department department) {
        List<AchievementPair> pairs = new ArrayList<>();
        for (Section section : department.sections()) {
            pairs.add(of(
                    section.name(),
                    item -> item.section().code().equals(section.code()),
                    item -> descent.heir(item.section())
                            .filter(heir -> heir.code().equals(section.code()))
                            .isPresent()));
        }
        gone(item -> descent.heir(item.section()).isEmpty(), ListedItem::section)
                .forEach(old -> pairs.add(
                        of(old.name(), item -> false, item -> item.section().equals(old))));
        return pairs;
    }

    List<AchievementPair> byDepartment() {
        List<AchievementPair> pairs = new ArrayList<>();
        for (Department department : descent.now().departments()) {
            pairs.add(in(department).total(department.name()));
        }
        Predicate<ListedItem> homeless = item -> descent.home(item.section()).isEmpty();
        gone(homeless, ListedItem::department)
                .forEach(old -> pairs.add(of(
                        old.name(),
                        item -> false,
                        item -> homeless.test(item) && item.department().equals(old))));
        return pairs;
    }

    private <U> List<U> gone(Predicate<ListedItem> isGone, java.util.function.Function<ListedItem, U> unit) {
        return before.stream().filter(isGone).map(unit).distinct().toList();
    }

    /** In the city's order; what only an earlier year knew comes last. */
    List<AchievementPair> byCategory(List<String> categories) {
        Set<String> all = new LinkedHashSet<>(categories);
        Stream.concat(now.stream(), before.stream())
                .forEach(item -> all.addAll(item.initiative().categories()));
        return all.stream()
                .map(name -> of(name, item -> bears(item, name), item -> bears(item, name)))
                .toList();
    }

    private static boolean bears(ListedItem item, String category) {
        return item.initiative().categories().contains(category);
    }
}
