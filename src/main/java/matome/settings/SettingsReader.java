package matome.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.LinkDecision;
import matome.model.Organization;
import matome.model.Sha256;

/** Reads the folder jobs/ whole before anything else happens: all of it is right, or every fault is told at once. */
public final class SettingsReader {

    static final String CITY = "city.yml";
    static final String ORGANIZATION = "organization.csv";
    private static final String LINKS = "links.csv";

    private final Path folder;
    private final Home home;
    private final Faults faults = new Faults();
    private final MessageDigest digest = Sha256.digest();

    private final Map<String, byte[]> instead;

    private SettingsReader(Path folder, Map<String, byte[]> instead) {
        this.folder = folder;
        this.instead = instead;
        this.home = new Home(folder.toAbsolutePath().resolve(".."));
    }

    /**
     * Reads city.yml, organization.csv, links.csv if it is there, and the scheduled jobs.
     *
     * @throws SettingsException with every fault, when there is one
     */
    public static Settings read(Path jobsFolder) {
        return read(jobsFolder, Map.of());
    }

    /**
     * The same, as if some of the files said something else.
     *
     * @param instead what they would say, by their names
     */
    static Settings read(Path jobsFolder, Map<String, byte[]> instead) {
        return new SettingsReader(jobsFolder, instead).read();
    }

    private Settings read() {
        Optional<Block> top = open(folder.resolve(CITY)).flatMap(YamlTree::read);
        Optional<City> city = top.map(block -> City.read(block, home));
        Optional<Map<FiscalYear, OrganizationYear>> years =
                open(folder.resolve(ORGANIZATION)).flatMap(this::years);
        List<LinkDecision> links = links(years);
        List<ScheduledJob> jobs = jobs(city);
        if (top.isPresent() && city.isPresent() && years.isPresent()) {
            YearChecks.run(top.get(), city.get(), years.get());
            MailChecks.run(top.get(), years.get());
        }
        faults.throwIfAny(city.flatMap(City::writing));
        return settings(city.orElseThrow(), years.orElseThrow(), links, jobs);
    }

    private Optional<Source> open(Path file) {
        byte[] other = instead.get(file.getFileName().toString());
        Optional<Source> source =
                other == null ? Source.open(file, faults) : Optional.of(Source.of(file, other, faults));
        source.ifPresent(s -> s.addTo(digest));
        return source;
    }

    private Optional<Map<FiscalYear, OrganizationYear>> years(Source source) {
        Optional<Map<FiscalYear, OrganizationYear>> years =
                OrganizationFile.read(source).map(OrganizationYear::of);
        years.ifPresent(its -> OrganizationChecks.run(its, source.faults()));
        return years;
    }

    /**
     * Where the organisation cannot be read, its sections are not asked for. Not part of the digest: whoever depends on a
     * decision looks at that decision.
     */
    private List<LinkDecision> links(Optional<Map<FiscalYear, OrganizationYear>> years) {
        Path file = folder.resolve(LINKS);
        Optional<Source> source = Files.exists(file) ? Source.open(file, faults) : Optional.empty();
        List<LinkDecision> links = source.map(LinkFile::read).orElse(List.of());
        source.ifPresent(s -> years.ifPresent(its -> LinkChecks.run(links, its, s.faults())));
        return links;
    }

    private List<ScheduledJob> jobs(Optional<City> city) {
        List<ScheduledJob> jobs = new ArrayList<>();
        for (Path file : jobFiles()) {
            open(file)
                    .flatMap(YamlTree::read)
                    .map(block -> Jobs.read(file, block, city.map(City::zone).orElse(Defaults.ZONE)))
                    .ifPresent(jobs::add);
        }
        return jobs;
    }

    /** In the order of their names, so that the digest does not depend on the disk. */
    private List<Path> jobFiles() {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(this::isJob).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            faults.of("jobs").add(0, SettingsProblem.FILE_UNREADABLE);
            return List.of();
        }
    }

    private boolean isJob(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yaml")) {
            faults.of(Source.name(file)).add(0, SettingsProblem.FILE_ENDING);
        }
        return name.endsWith(".yml") && !name.startsWith(".") && !name.equals(CITY);
    }

    private Settings settings(
            City city, Map<FiscalYear, OrganizationYear> years, List<LinkDecision> links, List<ScheduledJob> jobs) {
        Map<FiscalYear, Organization> organizations = new LinkedHashMap<>();
        Map<FiscalYear, Map<String, List<String>>> addresses = new LinkedHashMap<>();
        years.forEach((year, its) -> {
            organizations.put(year, its.organization());
            addresses.put(year, its.addresses());
        });
        return new Settings(
                city.name(),
                city.zone(),
                city.goals(),
                city.categories(),
                city.ratings(),
                city.pastRatings(),
                city.marks(),
                city.periods(),
                city.columns(),
                city.severities(),
                city.limits(),
                city.settling(),
                city.returnFolder(),
                city.mail(),
                city.retention(),
                organizations,
                addresses,
                links,
                jobs,
                Sha256.hex(digest.digest()));
    }
}
