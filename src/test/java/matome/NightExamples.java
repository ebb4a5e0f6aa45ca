package matome;

import static matome.Example.nights;
import static matome.ReadingExamples.filled;
import static matome.SubmissionBuilder.aSubmission;
import static matome.model.FindingCode.IN_USE;
import static matome.model.FindingCode.LAST_YEARS_ITEM_MISSING;
import static matome.model.FindingCode.NOT_ACCESSIBLE;
import static matome.model.FindingCode.NOT_WHOLE;
import static matome.model.FindingCode.OTHER_KIND_OF_FILE;
import static matome.model.FindingCode.OUR_FAULT;
import static matome.model.FindingCode.SAME_AS_LAST_YEAR;
import static matome.model.FindingCode.STILL_CHANGING;
import static matome.model.FindingCode.SYSTEM_FILE;
import static matome.model.FindingCode.TWO_FILES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import matome.intake.Archive;
import matome.intake.Intake;
import matome.intake.SharedFile;
import matome.intake.SharedFolder;
import matome.intake.Taken;
import matome.model.FindingCode;

/** What only the nights can find. */
final class NightExamples {

    private static final byte[] ANY = "何か".getBytes(StandardCharsets.UTF_8);

    private NightExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                nights(TWO_FILES, hall -> {
                    hall.receives("財政課（先）.xlsx", filled());
                    hall.receives("財政課（後）.xlsx", aSubmission().withTitle("財政白書"));
                    hall.night();
                }),
                nights(SAME_AS_LAST_YEAR, hall -> twoYears(hall, "財政白書", "広報紙")),
                nights(LAST_YEARS_ITEM_MISSING, hall -> twoYears(hall, "財政白書", "広報紙")),
                reached(STILL_CHANGING, file -> new SharedFile(file.name(), file.path(), 1, file.modified())),
                nights(IN_USE, hall -> {
                    hall.receives("財政課.xlsx", filled());
                    hall.receives("~$財政課.xlsx", ANY);
                    hall.matome("nightly");
                }),
                reached(NOT_ACCESSIBLE, file -> {
                    Files.delete(file.path());
                    return file;
                }),
                nights(NOT_WHOLE, hall -> {
                    byte[] whole = filled().bytes(hall.home());
                    hall.receives("財政課.xlsx", Arrays.copyOf(whole, whole.length / 2));
                    hall.night();
                }),
                nights(OUR_FAULT, hall -> {
                    hall.night();
                    Records.of(hall).change("""
                            create trigger no_room before insert on submission begin select raise(abort, 'no room'); end
                            """);
                    hall.receives("財政課.xlsx", filled());
                    hall.night();
                }),
                nights(OTHER_KIND_OF_FILE, hall -> {
                    hall.receives("財政課.docx", ANY);
                    hall.night();
                }),
                nights(SYSTEM_FILE, hall -> {
                    hall.receives("Thumbs.db", ANY);
                    hall.night();
                }));
    }

    /** The same item with the same words in two years, and one that is not there any more. */
    private static void twoYears(CityHall hall, String again, String gone) throws IOException {
        TwoYears.open(hall);
        hall.on("2020-05-11");
        hall.receives(
                "令和元年度/財政課.xlsx",
                aSubmission().withTitle(gone).withRow("総計", again, TwoYears.GOAL, "A", TwoYears.OUTCOME));
        hall.night();
        hall.on("2021-05-10");
        hall.receives(
                "令和2年度/財政課.xlsx",
                aSubmission().inYear(2020).withRow("総計", again, TwoYears.GOAL, "A", TwoYears.OUTCOME));
        hall.night();
    }

    private interface Meanwhile {
        SharedFile to(SharedFile file) throws IOException;
    }

    /** A file that is another by the time we reach for it. */
    private static Example reached(FindingCode code, Meanwhile meanwhile) {
        return new Example(code, hall -> {
            hall.receives("財政課.xlsx", filled());
            SharedFolder shared = new SharedFolder(hall.home().resolve("input"));
            SharedFile file = meanwhile.to(shared.look().files().get(0));
            Intake intake = new Intake(
                    shared, new Archive(hall.work("archive")), 1 << 20, Clock.fixed(hall.now(), ZoneOffset.UTC));
            return Example.said(((Taken.NotNow) intake.take(file)).why());
        });
    }
}
