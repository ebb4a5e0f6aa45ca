package matome.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.LinkDecision;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Rating;
import matome.model.Section;
import matome.model.Severity;
import matome.model.Unit;

/**
 * Everything jobs/ says, checked.
 *
 * @param city name of the municipality
 * @param zone where its days begin
 * @param goals 市の目標 by year
 * @param ratings the scale that holds now, the best first
 * @param pastRatings the scales of years that had another one
 * @param marks a word that every page with a year's numbers must bear, サンプル for example
 * @param links decisions about rows of two years, jobs/links.csv
 * @param columns of the city's form; one that it does not ask for is not among them
 * @param severities where the city judges otherwise than we do
 * @param returnFolder where answers to clerks go besides output/
 * @param mail which mails are sent; empty when none are
 * @param sectionAddresses 宛先 by year and section code
 * @param retention how long logs and copies are kept
 * @param settling how long a file must have been left alone before it is read
 * @param digest SHA-256 over the bytes of all files that were read; another one means that something was changed
 */
public record Settings(
        String city,
        ZoneId zone,
        Map<FiscalYear, String> goals,
        List<PlanCategory> categories,
        List<Rating> ratings,
        Map<FiscalYear, List<Rating>> pastRatings,
        Map<FiscalYear, String> marks,
        Map<FiscalYear, Map<Phase, Period>> periods,
        Map<Column, ColumnSettings> columns,
        Map<FindingCode, Severity> severities,
        Limits limits,
        Duration settling,
        Optional<Path> returnFolder,
        Optional<MailSettings> mail,
        Retention retention,
        Map<FiscalYear, Organization> organizations,
        Map<FiscalYear, Map<String, List<String>>> sectionAddresses,
        List<LinkDecision> links,
        List<ScheduledJob> jobs,
        String digest) {

    public Settings {
        goals = Map.copyOf(goals);
        categories = List.copyOf(categories);
        ratings = List.copyOf(ratings);
        pastRatings = Map.copyOf(pastRatings);
        marks = Map.copyOf(marks);
        links = List.copyOf(links);
        periods = Map.copyOf(periods);
        columns = Map.copyOf(columns);
        severities = Map.copyOf(severities);
        organizations = Map.copyOf(organizations);
        sectionAddresses = Map.copyOf(sectionAddresses);
        jobs = List.copyOf(jobs);
    }

    public Optional<Organization> organization(FiscalYear year) {
        return Optional.ofNullable(organizations.get(year));
    }

    /** Where a section gets its mail; for a department's 部の概要, where its leading section does. */
    public List<String> addresses(Unit unit) {
        Map<String, List<String>> ofYear =
                sectionAddresses.getOrDefault(unit.key().year(), Map.of());
        return unit.section()
                .or(() -> unit.department().sections().stream()
                        .filter(Section::lead)
                        .findFirst())
                .map(section -> ofYear.getOrDefault(section.code(), List.of()))
                .orElse(List.of());
    }

    /** The scale of a year, the best first. */
    public List<Rating> ratings(FiscalYear year) {
        return pastRatings.getOrDefault(year, ratings);
    }

    /** The rating of a year that is written this way, by its code or one of its aliases. */
    public Optional<Rating> rating(FiscalYear year, String written) {
        return ratings(year).stream().filter(r -> r.isWritten(written)).findFirst();
    }

    /** The finding with the severity that the city gives its code. */
    public Finding graded(Finding finding) {
        return finding.graded(severities.getOrDefault(finding.code(), finding.severity()));
    }

    public ColumnSettings column(Column column) {
        return Optional.ofNullable(columns.get(column)).orElseThrow();
    }

    /** The columns that the city's form has, in its order. */
    public List<Column> columnsInUse() {
        return Arrays.stream(Column.values()).filter(columns::containsKey).toList();
    }

    public Optional<Period> period(FiscalYear year, Phase phase) {
        return Optional.ofNullable(periods.get(year)).map(p -> p.get(phase));
    }

    /** How many phases of all years have opened so far; it changes on the day that another one opens. */
    public long openPhases(LocalDate today) {
        return periods.values().stream()
                .flatMap(phases -> phases.values().stream())
                .filter(p -> !p.open().isAfter(today))
                .count();
    }

    /** The phases that have opened, in their order. */
    public List<Phase> openedPhases(FiscalYear year, LocalDate today) {
        return Arrays.stream(Phase.values())
                .filter(phase -> period(year, phase)
                        .filter(p -> !p.open().isAfter(today))
                        .isPresent())
                .toList();
    }

    /** The phase that opened last; empty before the year's first one opens. */
    public Optional<Phase> currentPhase(FiscalYear year, LocalDate today) {
        return openedPhases(year, today).stream().reduce((earlier, later) -> later);
    }
}
