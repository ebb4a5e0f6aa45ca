package matome.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.DepartmentProfile;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Messages;
import matome.model.Printed;
import matome.model.Section;
import matome.report.PageWords.Fact;
import matome.report.PageWords.Row;
import matome.report.PageWords.Rows;
import org.jspecify.annotations.Nullable;

/** What a sheet says on its page. */
final class SheetWords {

    private final Messages words = Messages.japanese();

    PageWords of(ConsolidatedSheet sheet, Optional<String> mark) {
        String department = PageText.of(sheet.department().name());
        String title = words.text("form.page.heading", sheet.year().label(), department);
        List<String> stamps = Stream.concat(Stream.of(sheet.edition().text(words)), mark.map(PageText::of).stream())
                .toList();
        return new PageWords(
                words,
                PageText.of(sheet.city()),
                words.text("form.page.document", title, String.join("・", stamps)),
                title,
                head(sheet),
                stamps,
                facts(sheet),
                sections(sheet),
                sheet.statedDate()
                        .map(day -> words.text("form.sheet.stated", Printed.day(day, words)))
                        .orElse(null));
    }

    private static @Nullable String head(ConsolidatedSheet sheet) {
        return sheet.profile()
                .map(p -> PageText.of(p.headTitle() + " " + p.headName()))
                .orElse(null);
    }

    private List<Fact> facts(ConsolidatedSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("form.sheet.city-goal"), PageText.of(sheet.cityGoal())));
        sheet.profile().ifPresentOrElse(profile -> add(profile, facts), () -> facts.add(none()));
        return facts;
    }

    private Fact none() {
        return new Fact(words.text("form.sheet.profile"), words.text("form.sheet.no-profile"));
    }

    private void add(DepartmentProfile profile, List<Fact> facts) {
        facts.add(new Fact(HeadField.DEPARTMENT_GOAL.label(), PageText.of(profile.goal())));
        facts.add(new Fact(HeadField.STAFF.label(), Printed.number(profile.staff()) + words.text("form.unit.persons")));
        facts.add(new Fact(
                words.text("form.sheet.budget"),
                Printed.number(BigDecimal.valueOf(profile.budget())) + words.text("form.unit.thousand-yen")));
    }

    private List<Rows> sections(ConsolidatedSheet sheet) {
        Map<Section, List<Row>> rows = new LinkedHashMap<>();
        for (Entry entry : sheet.entries()) {
            rows.computeIfAbsent(entry.section(), section -> new ArrayList<>()).add(row(entry));
        }
        List<Rows> sections = new ArrayList<>();
        rows.forEach((section, own) -> sections.add(section(sections.size() + 1, section, own)));
        return sections;
    }

    private Rows section(int number, Section section, List<Row> rows) {
        String name = PageText.of(section.name());
        return new Rows("section-" + number, name, words.text("form.page.caption", name, rows.size()), rows);
    }

    private Row row(Entry entry) {
        Initiative initiative = entry.initiative();
        return new Row(
                entry.no(),
                orNothing(String.join("\n", initiative.categories())),
                orNothing(initiative.title()),
                orNothing(initiative.goal()),
                orNothing(initiative.rating().orElse("")),
                orNothing(initiative.outcome()));
    }

    /** A dash is read aloud; an empty cell leaves a listener in doubt. */
    private String orNothing(String text) {
        String shown = PageText.of(text);
        return shown.isEmpty() ? words.text("form.page.nothing") : shown;
    }
}
