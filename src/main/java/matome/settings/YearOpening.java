package matome.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.settings.CityText.Where;

/**
 * Adds a fiscal year to jobs/: its organisation, its goal, its days, taken from an earlier one. Nothing is written unless
 * what would be read afterwards is what was there before and the new year.
 */
public final class YearOpening {

    private final Path jobs;
    private final Settings settings;
    private final FiscalYear from;
    private final FiscalYear year;

    private YearOpening(Path jobs, Settings settings, FiscalYear from, FiscalYear year) {
        this.jobs = jobs;
        this.settings = settings;
        this.from = from;
        this.year = year;
    }

    /**
     * What the files would say.
     *
     * @param settings as they would be read
     * @param files what would be written, by name
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Opened(Settings settings, Map<String, byte[]> files) {

        public Opened {
            files = Map.copyOf(files);
        }
    }

    /**
     * Prepares a year that the settings do not know yet.
     *
     * @return empty when city.yml is written in a way that nothing can be added to
     */
    public static Optional<Opened> prepare(Path jobs, Settings settings, FiscalYear from, FiscalYear year)
            throws IOException {
        return new YearOpening(jobs, settings, from, year).prepare();
    }

    private Optional<Opened> prepare() throws IOException {
        FileText organization = OrganizationText.continued(text(SettingsReader.ORGANIZATION), from, year);
        FileText city = text(SettingsReader.CITY);
        for (Where goal : Where.values()) {
            for (Where days : Where.values()) {
                Optional<Opened> opened = withGoal(city, goal)
                        .flatMap(text -> withDays(text, days))
                        .flatMap(text -> read(text, organization));
                if (opened.isPresent()) {
                    return opened;
                }
            }
        }
        return Optional.empty();
    }

    private FileText text(String file) throws IOException {
        return FileText.of(Files.readAllBytes(jobs.resolve(file)));
    }

    private Optional<FileText> withGoal(FileText city, Where where) {
        return settings.goals().containsKey(year)
                ? Optional.of(city)
                : CityText.with(city, "goals", OpenedYear.goal(year, goal()), where);
    }

    private Optional<FileText> withDays(FileText city, Where where) {
        return settings.periods().containsKey(year)
                ? Optional.of(city)
                : CityText.with(city, "phases", OpenedYear.days(year, days()), where);
    }

    private String goal() {
        return settings.goals().getOrDefault(from, "");
    }

    /** Those of the year it comes from, else of the newest that has any, as many years later. */
    private Map<Phase, Period> days() {
        FiscalYear last = settings.periods().containsKey(from)
                ? from
                : settings.periods().keySet().stream()
                        .max(FiscalYear::compareTo)
                        .orElseThrow();
        Map<Phase, Period> days = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            settings.period(last, phase)
                    .ifPresent(p -> days.put(phase, OpenedYear.later(p, year.value() - last.value())));
        }
        return days;
    }

    private Optional<Opened> read(FileText city, FileText organization) {
        Map<String, byte[]> files =
                Map.of(SettingsReader.CITY, city.bytes(), SettingsReader.ORGANIZATION, organization.bytes());
        try {
            Settings read = SettingsReader.read(jobs, files);
            return read.equals(SettingsWithYear.of(settings, year, from, days(), read.digest()))
                    ? Optional.of(new Opened(read, files))
                    : Optional.empty();
        } catch (SettingsException unfit) {
            return Optional.empty();
        }
    }
}
