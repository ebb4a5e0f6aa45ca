package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import matome.report.Glyphs;
import matome.report.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of a city as large as they come, all of its reports, in as much memory as the launcher gives. */
@Tag("long")
class WholeCityTest {

    /** PDFs of one department of sixty, of each kind, are judged as archives; all are looked at letter by letter. */
    private static final int JUDGED = 10;

    @TempDir
    Path folder;

    @Test
    void allReportsOfTwoYearsComeWhole() throws Exception {
        CityHall hall = CityHall.withoutWorkbooks(folder);
        WholeCity.settle(hall.home());
        run("import", WholeCity.csv(folder, "平成30年度", 2018).toString());
        run("import", WholeCity.csv(folder, "令和元年度", 2019).toString());

        run("nightly");

        String year = "令和元年度/";
        for (int d = 1; d <= WholeCity.DEPARTMENTS; d++) {
            String department = WholeCity.department(d);
            assertThat(hall.output(year + "前年度比較/" + department + ".pdf")).exists();
            for (String kind : List.of(".pdf", ".xlsx", ".html")) {
                assertThat(hall.output(year + "目標管理シート/" + department + kind)).exists();
            }
        }
        for (String whole : List.of("前年度比較/全庁.pdf", "目標管理シート/全庁.pdf", "目標管理シート/全庁.xlsx", "総括.pdf")) {
            assertThat(hall.output(year + whole)).exists();
        }
        areWhole(hall.output(year));
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--home", folder.toString()));
        all.addAll(List.of(words));
        Path said = folder.resolve("said");
        Process program = Program.java(Main.class, all.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    }

    private static void areWhole(Path output) throws Exception {
        List<Path> pdfs = CityHall.files(output).stream()
                .filter(f -> f.toString().endsWith(".pdf"))
                .toList();
        for (int i = 0; i < pdfs.size(); i++) {
            byte[] pdf = Files.readAllBytes(pdfs.get(i));
            assertThat(Glyphs.faults(pdf)).as(pdfs.get(i).toString()).isEmpty();
            if (i % JUDGED == 0) {
                assertThat(VeraPdf.objections(pdf)).as(pdfs.get(i).toString()).isEmpty();
            }
        }
    }
}
