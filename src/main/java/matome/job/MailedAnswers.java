package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.intake.Archive;
import matome.model.Enclosure;
import matome.model.Judged;
import matome.model.Letter;
import matome.model.Organization;
import matome.model.PublishedFile;
import matome.model.Sha256;
import matome.model.SubmissionKey;
import matome.model.Unit;
import matome.publish.mail.AnswerLetter;
import matome.settings.MailSettings;
import matome.store.JudgedFiles;
import matome.store.PublishedFiles;
import matome.store.Told;
import matome.workbook.Slip;

/** What sections have not been told about their workbooks: each revision once, unless its outcome becomes another. */
final class MailedAnswers {

    /** Who switches mail on does not answer last year's workbooks. */
    private static final Duration RECENT = Duration.ofDays(31);

    private final Night night;
    private final MailSettings mail;
    private final LocalDate today;
    private final Told told;
    private final PublishedFiles published;
    private final Archive archive;

    MailedAnswers(Night night, MailSettings mail, LocalDate today) {
        this.night = night;
        this.mail = mail;
        this.today = today;
        this.told = new Told(night.database());
        this.published = new PublishedFiles(night.database());
        this.archive = new Archive(night.home().archive());
    }

    List<Letter> due(Worklist worklist) throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (DueAnswer due : new DueAnswers(night, worklist::holds).all()) {
            Slip slip = due.slip();
            if (slip.unit().isPresent() && !slip.received().isBefore(today.minusDays(RECENT.toDays()))) {
                addTo(letters, due, slip.unit().get());
            }
        }
        for (Judged judged : new JudgedFiles(night.database()).newest()) {
            if (!judged.wantsAnswer()) {
                addThanks(letters, judged);
            }
        }
        return letters;
    }

    private void addTo(List<Letter> letters, DueAnswer due, Unit unit) throws IOException {
        String sha256 = due.sha256().orElse("");
        List<String> addresses = night.settings().addresses(unit).stream()
                .filter(address -> isNews(
                        address, unit.key(), AnswerLetter.standing(due.slip().state(), sha256)))
                .toList();
        if (addresses.isEmpty()) {
            return;
        }
        Optional<PublishedFile> file = Stream.of(".xlsx", ".xlsm", ".xls")
                .flatMap(ending -> published.find(due.stem() + ending).stream())
                .findFirst();
        AnswerLetter letter = new AnswerLetter(
                mail,
                unit,
                due.slip().state(),
                due.slip().file(),
                sha256,
                due.slip().findings(),
                file.map(PublishedFile::name),
                file.isEmpty() ? Optional.empty() : enclosed(file.get()));
        addresses.forEach(address -> letters.add(letter.to(address)));
    }

    /** To those who were told that the one before came back. */
    private void addThanks(List<Letter> letters, Judged judged) {
        SubmissionKey key = judged.key().orElseThrow();
        Optional<Unit> unit = night.settings()
                .organization(key.year())
                .filter(o -> night.scope().covers(key.year()))
                .flatMap((Organization o) -> o.unit(key));
        if (unit.isEmpty()) {
            return;
        }
        AnswerLetter letter = new AnswerLetter(
                mail,
                unit.get(),
                judged.state(),
                judged.file(),
                judged.sha256().orElse(""),
                List.of(),
                Optional.empty(),
                Optional.empty());
        night.settings().addresses(unit.get()).stream()
                .filter(address -> AnswerLetter.wasReturned(told.last(address, AnswerLetter.topic(key))))
                .forEach(address -> letters.add(letter.to(address)));
    }

    private boolean isNews(String address, SubmissionKey key, String standing) {
        return !told.last(address, AnswerLetter.topic(key)).equals(Optional.of(standing));
    }

    /** Empty when it is too large, or a person wrote something else in its place. */
    private Optional<Enclosure> enclosed(PublishedFile file) throws IOException {
        Path path = night.home().output().resolve(file.name());
        if (!Files.isRegularFile(path) || Files.size(path) > mail.attachmentBytes()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(path);
        if (!Sha256.of(bytes).equals(file.sha256())) {
            return Optional.empty();
        }
        archive.keep(archive.receive(bytes));
        return Optional.of(new Enclosure(path.getFileName().toString(), file.sha256()));
    }
}
