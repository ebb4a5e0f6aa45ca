package matome.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import matome.model.FiscalYear;
import matome.model.Organization;

/**
 * An organization.csv as it would become, checked like the one that holds.
 *
 * @param years those of the draft, ascending, and those that it leaves as they are
 * @param kept years that stand only in the file that holds
 */
public record OrganizationDraft(Map<FiscalYear, Organization> years, Set<FiscalYear> kept) {

    /**
     * Reads the draft; a year that it does not have stays as it is, so that a draft of the new year's lines will do.
     *
     * @param name how people name the draft
     * @param holding the file that holds now, which has no faults; decisions in links.csv beside it must fit the draft too
     * @throws SettingsException with every fault of the draft
     */
    public static OrganizationDraft read(Path draft, String name, Path holding) {
        Faults faults = new Faults();
        Optional<Map<FiscalYear, OrganizationYear>> drafted =
                Source.open(draft, name, faults).flatMap(OrganizationDraft::years);
        Map<FiscalYear, OrganizationYear> all = new LinkedHashMap<>(drafted.orElse(Map.of()));
        Source.open(holding, faults)
                .flatMap(OrganizationDraft::years)
                .ifPresent(years -> years.forEach(all::putIfAbsent));
        OrganizationChecks.run(all, faults.of(name));
        linksFit(holding.resolveSibling("links.csv"), all, faults);
        faults.throwIfAny();
        Map<FiscalYear, Organization> organizations = new TreeMap<>();
        all.forEach((year, its) -> organizations.put(year, its.organization()));
        Set<FiscalYear> kept = new TreeSet<>(all.keySet());
        kept.removeAll(drafted.orElse(Map.of()).keySet());
        return new OrganizationDraft(organizations, kept);
    }

    private static void linksFit(Path links, Map<FiscalYear, OrganizationYear> years, Faults faults) {
        if (Files.exists(links)) {
            Source.open(links, faults)
                    .ifPresent(source -> LinkChecks.run(LinkFile.read(source), years, source.faults()));
        }
    }

    private static Optional<Map<FiscalYear, OrganizationYear>> years(Source source) {
        return OrganizationFile.read(source).map(OrganizationYear::of);
    }

    /** The years that stand in the draft itself. */
    public List<FiscalYear> drafted() {
        return years.keySet().stream().filter(year -> !kept.contains(year)).toList();
    }
}
