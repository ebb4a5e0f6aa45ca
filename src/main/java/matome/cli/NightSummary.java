package matome.cli;

import java.util.List;
import java.util.Locale;
import matome.job.MailReport;
import matome.job.NightReport;
import matome.model.FiscalYear;
import matome.model.LinkDecision;
import matome.model.Severity;
import matome.model.State;
import matome.model.UnfitDecision;
import matome.publish.MorningPage;
import matome.settings.Home;

/** What the coordinator wants to know when the night is over, in a few lines. */
final class NightSummary {

    /** A city's worth of files is not a summary any more. */
    private static final int LISTED = 10;

    private final Console console;
    private final Home home;
    private final String city;

    NightSummary(Console console, Home home, String city) {
        this.console = console;
        this.home = home;
        this.city = city;
    }

    void print(NightReport report) {
        console.say("night.title", report.run(), city);
        report.upgrade().ifPresent(u -> console.say("night.upgraded", u.from(), u.to(), u.copy()));
        new SectionLines(console).print(report.statuses());
        printFound(report);
        printAnswers(report);
        report.unfit().forEach(this::printUnfit);
        printMade(report);
        report.mails().ifPresent(this::printMails);
        console.say(
                "night.took", String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0));
    }

    /** What lay in the shared folder. */
    private void printFound(NightReport report) {
        console.say(
                "night.files",
                report.files(State.ACCEPTED),
                report.files(State.REJECTED),
                report.files(State.UNCHANGED),
                report.files(State.DEFERRED),
                report.files(State.IGNORED));
        long warnings = report.answers().stream()
                .flatMap(a -> a.findings().stream())
                .filter(f -> f.severity() == Severity.WARNING)
                .count();
        console.say("night.warnings", warnings);
        new AnswerLines(console).print(report.answers());
        report.unreadable().forEach(folder -> console.say("night.unreadable", folder));
    }

    private void printMade(NightReport report) {
        report.closed()
                .forEach(e -> console.say(
                        "night.closed", e.year().label(), e.edition().text(console.messages())));
        report.lost().forEach(file -> console.say("night.lost", file));
        console.say("night.published", report.published().size());
        printFiles(report.published());
        report.inUse().forEach(file -> console.say("night.in-use", home.output().resolve(file)));
        console.say("night.page", home.output().resolve(MorningPage.NAME));
    }

    /** Where clerks find their workbooks, and what stands in the way of it. */
    private void printAnswers(NightReport report) {
        if (!report.answered().isEmpty()) {
            console.say("night.answered", report.answered().size());
            printFiles(report.answered());
        }
        report.left().forEach(file -> console.say("night.left", file));
        report.unwritten().forEach(file -> console.say("night.unwritten", file));
        report.unreachable().forEach(folder -> console.say("night.unreachable", folder));
    }

    private void printMails(MailReport mails) {
        if (mails.folder().isPresent()) {
            console.say("night.mail-folder", mails.sent(), mails.folder().get());
            return;
        }
        console.say(
                "night.mail",
                mails.sent(),
                mails.waiting(),
                mails.refused().size() + mails.unsure().size());
        mails.refused()
                .forEach(m -> console.say(
                        "night.mail-refused", m.letter().to(), m.letter().subject()));
        mails.unsure()
                .forEach(m -> console.say(
                        "night.mail-unsure", m.letter().to(), m.letter().subject()));
        if (mails.waiting() > 0) {
            console.say("night.mail-waiting");
        }
    }

    /** Whose row a decision is about, where it stands, and what may have been meant. */
    private void printUnfit(UnfitDecision unfit) {
        LinkDecision decision = unfit.decision();
        FiscalYear year = unfit.before() ? decision.year().before() : decision.year();
        console.say(
                "night.unfit",
                decision.line(),
                year.label(),
                unfit.before() ? decision.sectionBefore() : decision.section(),
                unfit.before() ? decision.titleBefore() : decision.title());
        unfit.nearest().forEach(title -> console.say("night.unfit.nearest", title));
    }

    private void printFiles(List<String> files) {
        files.stream()
                .limit(LISTED)
                .forEach(file -> console.say("night.file", home.output().resolve(file)));
        if (files.size() > LISTED) {
            console.say("night.more", files.size() - LISTED, home.output());
        }
    }
}
