package matome.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.cli.doctor.Diagnosis.Mark;
import matome.compare.years.Reorganization;
import matome.model.FiscalYear;
import matome.model.ItemsMoved;
import matome.model.Organization;
import matome.model.OrganizationChange.Kind;
import matome.model.OrganizationChange.Place;
import matome.settings.Home;
import matome.settings.OrganizationDraft;
import matome.settings.Settings;
import matome.settings.SettingsException;
import matome.store.ConsolidatedSheets;
import matome.store.Database;

/** Says what another organization.csv would do to the items in the database. Writes nothing. */
final class OrganizationTrial {

    private final Console console;
    private final Home home;
    private final Settings settings;
    private boolean faulty;

    OrganizationTrial(Console console, Home home, Settings settings) {
        this.console = console;
        this.home = home;
        this.settings = settings;
    }

    ExitStatus of(Path file) {
        console.say("doctor.organization", file);
        try (Database database = Database.look(home.database())) {
            OrganizationDraft draft = OrganizationDraft.read(
                    console.resolve(file), file.toString(), home.jobs().resolve("organization.csv"));
            ConsolidatedSheets sheets = new ConsolidatedSheets(database, settings);
            draft.drafted().forEach(year -> year(year, draft, sheets));
            kept(draft);
        } catch (SettingsException wrong) {
            bad("doctor.organization.wrong", wrong.faults().size());
            wrong.faults().forEach(f -> console.result("    " + f.text(console.messages())));
        }
        console.say("doctor.organization.nothing-written");
        return faulty ? ExitStatus.WRONG_USAGE : ExitStatus.DONE;
    }

    private void year(FiscalYear year, OrganizationDraft draft, ConsolidatedSheets sheets) {
        Organization anew = Optional.ofNullable(draft.years().get(year)).orElseThrow();
        Optional<Organization> holding = settings.organization(year);
        holding.filter(o -> !o.equals(anew)).ifPresent(o -> {
            console.say("doctor.organization.within", year.label());
            tell(Reorganization.within(anew, o, items(year, sheets)));
        });
        FiscalYear past = year.before();
        Optional<Organization> before = Optional.ofNullable(draft.years().get(past));
        boolean same =
                holding.equals(Optional.of(anew)) && settings.organization(past).equals(before);
        before.filter(o -> !same).ifPresent(o -> {
            console.say("doctor.organization.between", past.label(), year.label());
            tell(Reorganization.between(anew, o, items(past, sheets)));
        });
        if (same) {
            good("doctor.organization.same", year.label());
        }
        if (!settings.goals().containsKey(year)) {
            console.result("    " + console.messages().text("doctor.organization.year", year.label()));
        }
    }

    /** How many each section has in force, by code. */
    private static Map<String, Integer> items(FiscalYear year, ConsolidatedSheets sheets) {
        Map<String, Integer> items = new HashMap<>();
        sheets.of(year).stream()
                .flatMap(sheet -> sheet.entries().stream())
                .forEach(entry -> items.merge(entry.section().code(), 1, Integer::sum));
        return items;
    }

    private void tell(List<ItemsMoved> moved) {
        if (moved.isEmpty()) {
            good("doctor.organization.unmoved");
        }
        for (ItemsMoved one : moved) {
            String key = "doctor.organization."
                    + (one.isWithoutHeir() ? "WITHOUT_HEIR" : one.change().kind());
            Object[] facts = facts(one);
            if (one.isWithoutHeir()) {
                bad(key, facts);
            } else {
                good(key, facts);
            }
        }
    }

    private Object[] facts(ItemsMoved one) {
        String before = places(one.change().before());
        String after = places(one.change().after());
        return one.change().kind() == Kind.NEW ? new Object[] {after} : new Object[] {before, one.items(), after};
    }

    private String places(List<Place> places) {
        return places.stream()
                .map(p -> console.messages().text("doctor.organization.place", p.section(), p.department()))
                .collect(Collectors.joining("・"));
    }

    private void kept(OrganizationDraft draft) {
        if (!draft.kept().isEmpty()) {
            String years = draft.kept().stream().map(FiscalYear::label).collect(Collectors.joining("・"));
            console.say("doctor.organization.kept", years);
        }
    }

    private void good(String key, Object... facts) {
        console.result(console.messages()
                .text("doctor.line", Mark.GOOD.sign(), console.messages().text(key, facts)));
    }

    private void bad(String key, Object... facts) {
        faulty = true;
        console.result(console.messages()
                .text("doctor.line", Mark.BAD.sign(), console.messages().text(key, facts)));
    }
}
