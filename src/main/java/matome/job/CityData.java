package matome.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import matome.model.Answer;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.model.YearComparison;
import matome.publish.ComparisonCsv;
import matome.publish.CsvTable;
import matome.publish.DataFiles;
import matome.publish.FindingCsv;
import matome.publish.GoalSheetCsv;
import matome.publish.StatusCsv;
import matome.publish.StatusWords;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.NewestFindings;
import matome.store.SubmissionStatuses;

/** What the database holds, as tables for spreadsheets and other programs. */
public final class CityData {

    private static final Messages MESSAGES = Messages.japanese();

    private final Settings settings;
    private final LocalDate today;
    private final Comparisons comparisons;
    private final SubmissionStatuses statuses;
    private final NewestFindings findings;

    public CityData(Database database, Settings settings, LocalDate today) {
        this(database, settings, today, new Comparisons(database, settings));
    }

    CityData(Database database, Settings settings, LocalDate today, Comparisons comparisons) {
        this.settings = settings;
        this.today = today;
        this.comparisons = comparisons;
        this.statuses = new SubmissionStatuses(database, settings);
        this.findings = new NewestFindings(database, settings);
    }

    /** The years of which something is expected or was handed in, ascending. */
    public List<FiscalYear> years() {
        Set<FiscalYear> handedIn = findings.years();
        return settings.organizations().keySet().stream()
                .filter(y -> handedIn.contains(y) || isBegun(y))
                .sorted()
                .toList();
    }

    private boolean isBegun(FiscalYear year) {
        return settings.currentPhase(year, today).isPresent();
    }

    /** 目標管理シート.csv of these years. */
    public CsvTable goalSheets(List<FiscalYear> years) {
        return GoalSheetCsv.of(years.stream()
                .flatMap(y -> comparisons.years().of(y).sheets().stream())
                .toList());
    }

    /**
     * All tables of these years, as bytes by file name.
     *
     * @param present whether a file of this name still lies in input/
     */
    public Map<String, byte[]> files(List<FiscalYear> years, Predicate<String> present) {
        List<SubmissionStatus> expected =
                years.stream().flatMap(y -> statuses.opened(y, today).stream()).toList();
        return DataFiles.of(List.of(
                goalSheets(years),
                comparisons(years),
                findings(years, present),
                StatusCsv.of(expected, new StatusWords(MESSAGES, settings.zone()))));
    }

    /** The tables that stay as they are when the year is closed, as bytes by file name. */
    Map<String, byte[]> lasting(FiscalYear year) {
        Map<String, byte[]> files = DataFiles.of(List.of(goalSheets(List.of(year)), comparisons(List.of(year))));
        files.remove(DataFiles.REPLACEMENTS);
        return files;
    }

    /** Of the years whose year before is at hand. */
    private CsvTable comparisons(List<FiscalYear> years) {
        return new ComparisonCsv(MESSAGES)
                .of(years.stream().flatMap(y -> comparisons.of(y).stream()).toArray(YearComparison[]::new));
    }

    private CsvTable findings(List<FiscalYear> years, Predicate<String> present) {
        Map<SubmissionKey, Answer> answers = new LinkedHashMap<>();
        years.forEach(y -> answers.putAll(findings.of(y)));
        List<Answer> nobodys = new ArrayList<>();
        if (collecting().filter(years::contains).isPresent()) {
            findings.nobodys().stream().filter(a -> present.test(a.file())).forEach(nobodys::add);
        }
        return new FindingCsv(MESSAGES, settings).of(answers, nobodys);
    }

    /** The newest year that has begun, which takes the findings about files of which nobody knows whose they are. */
    private Optional<FiscalYear> collecting() {
        List<FiscalYear> years = years();
        return years.stream()
                .filter(this::isBegun)
                .reduce((older, newer) -> newer)
                .or(() -> years.stream().reduce((older, newer) -> newer));
    }
}
