package matome.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import matome.model.Answer;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Phase;
import matome.model.Place;
import matome.model.Revision;
import matome.model.Section;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;

/** A morning in a city of seventy departments with ten sections each, in two years at once. */
public final class Mornings {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate DUE = LocalDate.of(2020, 5, 29);
    private static final int DEPARTMENTS = 70;
    private static final int SECTIONS = 10;

    private final Random random = new Random(2019);
    private final Set<SubmissionKey> received = new HashSet<>();

    private final boolean allReturned;

    private Mornings(boolean allReturned) {
        this.allReturned = allReturned;
    }

    /** The page of that morning. */
    public static byte[] ofALargeCity() {
        return new MorningPage().of(new Mornings(false).morning());
    }

    /** The same when every workbook of both years came last night and was sent back, for many reasons and long ones. */
    static byte[] ofALargeCityWithEverythingSentBack() {
        return new MorningPage().of(new Mornings(true).morning());
    }

    private Morning morning() {
        List<Round> rounds =
                List.of(round(new FiscalYear(2019), Phase.RESULT), round(new FiscalYear(2020), Phase.PLAN));
        ZonedDateTime stated = ZonedDateTime.of(2020, 6, 1, 2, 0, 0, 0, TOKYO);
        return new Morning(
                "東村山市",
                stated,
                Optional.of(stated.plusDays(1)),
                new Since(Optional.of(stated.minusDays(1)), received),
                List.of(),
                rounds,
                allReturned ? strangers() : List.of(),
                List.of());
    }

    private Round round(FiscalYear year, Phase phase) {
        List<Expected> expected = new ArrayList<>();
        List<Reminder> reminders = new ArrayList<>();
        List<Papers.Shelf> shelves = new ArrayList<>();
        for (int d = 1; d <= DEPARTMENTS; d++) {
            Department department = department(d);
            for (Section section : department.sections()) {
                Expected one = expected(year, phase, department, section);
                expected.add(one);
                if (one.status().inForce().isEmpty()) {
                    reminders.add(reminder(one, section));
                }
            }
            String name = year.label() + "/目標管理シート/" + department.name();
            shelves.add(new Papers.Shelf(
                    department, List.of(new Link("シート（PDF）", name + ".pdf"), new Link("シート（Excel）", name + ".xlsx"))));
        }
        Papers papers = new Papers(year, Optional.empty(), List.of(), shelves, 0);
        return new Round(year, phase, LocalDate.of(2020, 4, 1), DUE, expected, reminders, papers);
    }

    private static Department department(int number) {
        List<Section> sections = new ArrayList<>();
        for (int s = 1; s <= SECTIONS; s++) {
            sections.add(new Section(
                    "%d%02d".formatted(number, s), "第%02d・%02d推進課".formatted(number, s), List.of(), s == 1));
        }
        return new Department(String.valueOf(number), "第%02d政策部".formatted(number), sections);
    }

    /** One in five is missing, one in seven was sent back, and one in seven has warnings. */
    private Expected expected(FiscalYear year, Phase phase, Department department, Section section) {
        String file = "%s/%s/%s.xlsx".formatted(year.label(), department.name(), section.name());
        int fate = allReturned ? 7 : random.nextInt(35);
        boolean missing = fate < 7;
        boolean returned = fate >= 7 && fate < 12;
        boolean warned = fate >= 12 && fate < 17;
        Revision revision = new Revision(
                1,
                returned ? State.REJECTED : State.ACCEPTED,
                file,
                Instant.parse("2020-05-28T01:00:00Z"),
                returned ? 2 : 0,
                warned ? 1 : 0);
        Optional<Revision> latest = missing ? Optional.empty() : Optional.of(revision);
        Optional<Revision> inForce = latest.filter(r -> !returned);
        SubmissionStatus status = new SubmissionStatus(
                year,
                phase,
                department,
                Optional.of(section),
                latest,
                inForce,
                Optional.of(DUE),
                inForce.isPresent() ? 0 : 3,
                false);
        if (fate % 7 == 0) {
            received.add(new SubmissionKey(year, phase, Form.GOAL_SHEET, section.code()));
        }
        List<Link> files = new ArrayList<>();
        if (!missing) {
            files.add(new Link("提出ファイル", "../input/" + file));
        }
        if (returned || warned) {
            files.add(new Link("差戻しの回答", file.replace("年度/", "年度/差戻し/")));
        }
        return new Expected(
                status, returned ? findings(allReturned ? 12 : 3) : warned ? findings(1) : List.of(), false, files);
    }

    private static List<LooseFile> strangers() {
        List<LooseFile> strangers = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Answer said = new Answer("写真/DSC%05d.jpg".formatted(i), State.IGNORED, List.of());
            strangers.add(
                    new LooseFile(said, Optional.of(new Link("ファイル", "../input/" + said.file())), Optional.empty()));
        }
        return strangers;
    }

    private List<Finding> findings(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(Finding.of(
                    FindingCode.UNKNOWN_RATING,
                    Place.cell("目標管理シート", "E" + (12 + i)).inRow(4 + i),
                    "おおむね目標どおりに実施した".repeat(allReturned ? 25 : 1),
                    "A・B"));
        }
        return findings;
    }

    private static Reminder reminder(Expected expected, Section section) {
        SubmissionStatus status = expected.status();
        return new Reminder(
                status.year(),
                status.phase(),
                status.department(),
                section,
                DUE,
                true,
                List.of(new Reminder.Asked(
                        Form.GOAL_SHEET,
                        !expected.isMissing(),
                        Optional.empty(),
                        Optional.empty(),
                        expected.findings())));
    }
}
