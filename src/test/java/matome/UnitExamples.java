package matome;

import static matome.Example.changed;
import static matome.Example.file;
import static matome.Example.form;
import static matome.Example.typed;
import static matome.ReadingExamples.filled;
import static matome.SubmissionBuilder.aSubmission;
import static matome.model.FindingCode.CLOSED;
import static matome.model.FindingCode.DEPARTMENT_MISSPELT;
import static matome.model.FindingCode.LATE;
import static matome.model.FindingCode.NAME_DISAGREES;
import static matome.model.FindingCode.NOT_OPEN;
import static matome.model.FindingCode.SECTION_MISSPELT;
import static matome.model.FindingCode.SECTION_OF_ANOTHER_DEPARTMENT;
import static matome.model.FindingCode.STAMP_DISAGREES;
import static matome.model.FindingCode.UNKNOWN_DEPARTMENT;
import static matome.model.FindingCode.UNKNOWN_PHASE;
import static matome.model.FindingCode.UNKNOWN_SECTION;
import static matome.model.FindingCode.UNKNOWN_YEAR;
import static matome.model.FindingCode.WRONG_YEAR_FOR_FOLDER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whose workbook it is, and when it came. */
final class UnitExamples {

    private UnitExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                form(UNKNOWN_YEAR, filled(), typed("C2", "令和9年度")),
                form(UNKNOWN_PHASE, filled(), typed("F2", "中間報告")),
                form(UNKNOWN_DEPARTMENT, filled(), typed("C3", "水道局")),
                form(UNKNOWN_SECTION, filled(), typed("C4", "水道課")),
                form(STAMP_DISAGREES, filled(), typed("C4", "企画政策課")),
                file(WRONG_YEAR_FOR_FOLDER, "input/令和2年度/財政課.xlsx", hall -> filled().bytes(hall.home())),
                file(NOT_OPEN, "input/財政課.xlsx", hall -> {
                    hall.on("2020-03-02");
                    return filled().bytes(hall.home());
                }),
                file(CLOSED, "input/財政課.xlsx", hall -> {
                    Path city = hall.home().resolve("jobs/city.yml");
                    Files.writeString(
                            city,
                            Files.readString(city)
                                    .replace("due: 2020-05-29", "due: 2020-05-29\n      close: 2020-06-12"));
                    hall.on("2020-06-15");
                    return filled().bytes(hall.home());
                }),
                form(DEPARTMENT_MISSPELT, filled(), typed("C3", "経営政部")),
                form(SECTION_MISSPELT, filled(), typed("C4", "企画政課")),
                file(SECTION_OF_ANOTHER_DEPARTMENT, "input/財政課.xlsx", hall -> {
                    hall.appends("jobs/organization.csv", "令和元年度,12,市民部,1201,市民課,70,,○,");
                    return changed(filled().bytes(hall.home()), typed("C3", "市民部"));
                }),
                file(LATE, "input/財政課.xlsx", hall -> {
                    Path city = hall.home().resolve("jobs/city.yml");
                    Files.writeString(city, Files.readString(city).replaceFirst("(?m)^  R-405:.*\n", ""));
                    hall.on("2020-06-03");
                    return filled().bytes(hall.home());
                }),
                file(
                        NAME_DISAGREES,
                        "input/企画政策課.xlsx",
                        hall -> aSubmission().withTitle("財政白書").bytes(hall.home())));
    }
}
