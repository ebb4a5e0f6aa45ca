package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights in which the sample year before is at hand. */
class ComparedNightTest {

    private static final String COMPARISON = "令和元年度/前年度比較/経営政策部.pdf";
    private static final String POLICY = "「東村山市と民間事業者との公民連携によるまちづくりに関する基本方針」の";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void theYearBeforeWasTakenIn() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        for (Path sample : CityHall.files(Path.of("docs/sample"))) {
            assertThat(hall.matome("import", sample.toAbsolutePath().toString()).status())
                    .isZero();
        }
        hall.night();
    }

    @Test
    void everyPageThatNumbersOfTheSampleReachSaysSo() throws IOException {
        for (String pdf : new String[] {
            COMPARISON, "令和元年度/前年度比較/全庁.pdf", "令和元年度/総括.pdf", "平成30年度/総括（サンプル）.pdf", "平成30年度/目標管理シート/経営政策部（サンプル）.pdf"
        }) {
            assertThat(Paper.pages(hall.output(pdf))).as(pdf).isNotEmpty().allMatch(page -> page.contains("サンプル"));
        }
        assertThat(Paper.text(hall.output(CityHall.PDF))).doesNotContain("サンプル");
    }

    @Test
    void aDecisionIsFollowedTheSameNightAndNothingElseIsDoneAgain() throws IOException {
        assertThat(Files.readString(hall.output("令和元年度/前年度比較/対応案.csv"))).contains(POLICY + "策定");
        hall.appends("jobs/links.csv", "令和元年度,資産マネジメント課,%s推進,資産マネジメント課,%s策定,はい".formatted(POLICY, POLICY));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 0・変更なし 7");
        assertThat(hall.made(said))
                .contains(COMPARISON, "令和元年度/前年度比較/対応案.csv", "令和元年度/データ/前年度比較.csv")
                .noneMatch(file -> file.contains("目標管理シート") || file.contains("総括"));
        assertThat(Files.readString(hall.output("令和元年度/前年度比較/対応案.csv"))).doesNotContain(POLICY);
        assertThat(Seed.csv(Files.readString(hall.output("令和元年度/データ/前年度比較.csv"))))
                .filteredOn(row -> row.get("No.").equals("15"))
                .extracting(row -> row.get("対応") + " " + row.get("対応の根拠"))
                .containsExactly("名称変更 人の判断");
        assertThat(hall.made(hall.night())).isEmpty();
    }

    @Test
    void aDecisionAboutARowThatIsGoneIsToldEveryNight() throws IOException {
        hall.appends("jobs/links.csv", "令和元年度,財政課,財政状況の共有,財政課,財政状況についての認識の共有,はい");

        assertThat(hall.night().out()).contains("令和元年度の財政課に「財政状況の共有」がありません。");
        assertThat(hall.night().out()).contains("令和元年度の財政課に「財政状況の共有」がありません。");
    }

    @Test
    void aBrokenDesignLeavesTheOthersToCome() throws IOException {
        Path design = hall.home().resolve("reports/comparison.jrxml");
        Files.writeString(design, Files.readString(design).replace("</jasperReport>", "</jasperReprot>"));

        Files.delete(hall.output(CityHall.SUMMARY));
        Files.delete(hall.output(CityHall.BOOKLET));

        Said said = hall.night("--full");

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("comparison.jrxml", "行目を直してください");
        assertThat(hall.output(CityHall.SUMMARY)).exists();
        assertThat(hall.output(CityHall.BOOKLET)).exists();
        assertThat(hall.output(COMPARISON)).exists();
    }
}
