package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a section reported last year may come in, or change, after its workbook of this year. */
class LastYearAgainTest {

    private static final String THIS_YEAR = "令和2年度/経営政策部/財政課.xlsx";
    private static final String LAST_YEAR = "令和元年度/経営政策部/財政課.xlsx";

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsJudgedAgainWhenItsSectionsLastYearChanges() throws IOException {
        CityHall hall = CityHall.withoutWorkbooks(folder).on("2021-04-12");
        TwoYears.open(hall);
        hall.receives(THIS_YEAR, aSubmission().inYear(2020).withRow("総計", "公会計", TwoYears.GOAL, "A", TwoYears.OUTCOME));
        assertThat(hall.night().out()).contains("受付 1").doesNotContain("まったく同じ文章");
        hall.receives(LAST_YEAR, aSubmission().withRow("総計", "公会計", TwoYears.GOAL, "A", "財務書類を公表した。"));
        hall.night();

        hall.night();

        assertThat(Files.readString(hall.output("令和2年度/データ/指摘.csv"))).contains("目標が、令和元年度とまったく同じ文章です");
        assertThat(hall.made(hall.night())).isEmpty();
    }
}
