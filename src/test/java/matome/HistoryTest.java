package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.CityHall.Said;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a section handed in over time, and what changed. */
class HistoryTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String[] CUTS = {"行革", "補助金の見直し", "年度末までに3件", "B", "2件を見直した。"};
    private static final String[] REPORT = {"総計", "財政白書", "年1回、9月までに発行する。", "A", "9月20日に発行した。"};

    @TempDir
    Path folder;

    private CityHall hall;

    /** Rows come, are renamed, swapped and go; one revision is sent back, and the last one is only saved again. */
    @BeforeEach
    void aSectionHandsInSixTimes() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        handsIn(aSubmission().withRow(CUTS).withRow(REPORT));
        handsIn(aSubmission()
                .withRow("行革", "補助金の見直し", "年度末までに3件", "A", "2件を見直し、1件を廃止した。")
                .withRow("総計", "財政白書の発行", "年1回、9月までに発行する。", "A", "9月20日に発行した。")
                .withTitle("予算編成"));
        handsIn(aSubmission().withRow("行革", "補助金の見直し", "", "優", "2件を見直した。"));
        handsIn(aSubmission().withRow(REPORT).withRow(CUTS));
        handsIn(aSubmission().withRow(CUTS));
        hall.receives(FINANCE, savedAgain(Files.readAllBytes(hall.input(FINANCE))));
        hall.night();
    }

    private void handsIn(SubmissionBuilder submission) throws IOException {
        hall.receives(FINANCE, submission.of("財政課"));
        hall.night();
        hall.night();
    }

    private static byte[] savedAgain(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreator("別の人");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Said history(String... more) {
        return hall.matome(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("history", "--section", "財政課"), java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void show() {
        System.out.println(history().out());
        System.out.println(history("--format", "json").out());
        System.out.println(history("--format", "csv").out());
        System.out.println(hall.matome("history", "--section", "財制課").err());
    }
}
