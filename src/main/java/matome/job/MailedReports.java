package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.intake.Archive;
import matome.model.Department;
import matome.model.Enclosure;
import matome.model.FiscalYear;
import matome.model.Letter;
import matome.model.Organization;
import matome.model.PublishedFile;
import matome.model.Sha256;
import matome.model.SubmissionStatus;
import matome.publish.YearFiles;
import matome.publish.mail.PrintedFile;
import matome.publish.mail.ReportsLetter;
import matome.settings.MailSettings;
import matome.store.PublishedFiles;
import matome.store.Told;

/** The PDFs that managers have not got as they are now. Years that nobody collects are not sent round. */
final class MailedReports {

    private final Night night;
    private final MailSettings mail;
    private final List<SubmissionStatus> statuses;
    private final Told told;
    private final PublishedFiles published;
    private final Archive archive;

    MailedReports(Night night, MailSettings mail, List<SubmissionStatus> statuses) {
        this.night = night;
        this.mail = mail;
        this.statuses = statuses;
        this.told = new Told(night.database());
        this.published = new PublishedFiles(night.database());
        this.archive = new Archive(night.home().archive());
    }

    List<Letter> due(CityYears years) throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (FiscalYear year : years.atHand()) {
            List<SubmissionStatus> ofYear =
                    statuses.stream().filter(s -> s.year().equals(year)).toList();
            if (!ofYear.isEmpty()) {
                for (Department department : departments(year)) {
                    addTo(letters, years.files(year), department, ofYear);
                }
            }
        }
        return letters;
    }

    private List<Department> departments(FiscalYear year) {
        return night.settings()
                .organization(year)
                .map(Organization::departments)
                .orElse(List.of());
    }

    private void addTo(List<Letter> letters, YearFiles files, Department department, List<SubmissionStatus> ofYear)
            throws IOException {
        List<String> managers = mail.managers(department);
        if (managers.isEmpty()) {
            return;
        }
        List<PrintedFile> printed = printed(files, department, managers);
        ReportsLetter letter = new ReportsLetter(
                mail,
                files.year(),
                department,
                ofYear.stream().filter(s -> s.department().equals(department)).toList());
        for (String manager : managers) {
            List<PrintedFile> news =
                    printed.stream().filter(file -> isNews(manager, file)).toList();
            if (!news.isEmpty()) {
                letters.add(letter.to(manager, news, told.last(manager, letter.topic())));
            }
        }
    }

    private boolean isNews(String manager, PrintedFile file) {
        return isNews(manager, file.name(), file.enclosed().sha256());
    }

    private boolean isNews(String manager, String name, String sha256) {
        return !told.last(manager, PrintedFile.topic(name)).equals(Optional.of(sha256));
    }

    /** Those that one of the managers has not got, as they lie in output/. */
    private List<PrintedFile> printed(YearFiles files, Department department, List<String> managers)
            throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(files.sheetOnPaper(department), "目標管理シート");
        titles.put(files.comparison(department), "前年度比較");
        List<PrintedFile> printed = new ArrayList<>();
        for (Map.Entry<String, String> title : titles.entrySet()) {
            Optional<PublishedFile> file = published.find(title.getKey());
            if (file.isPresent()
                    && managers.stream()
                            .anyMatch(m -> isNews(m, title.getKey(), file.get().sha256()))) {
                printed(file.get(), title.getValue()).ifPresent(printed::add);
            }
        }
        return printed;
    }

    /** One that somebody keeps open is sent when the new one lies there. */
    private Optional<PrintedFile> printed(PublishedFile file, String title) throws IOException {
        Path path = night.home().output().resolve(file.name());
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        if (!Sha256.of(bytes).equals(file.sha256())) {
            return Optional.empty();
        }
        archive.keep(archive.receive(bytes));
        Enclosure enclosed = new Enclosure(title + "_" + path.getFileName(), file.sha256());
        return Optional.of(new PrintedFile(file.name(), title, enclosed, bytes.length));
    }
}
