package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phase with a closing date: late ones are taken until then, whatever else has begun, and none after it. */
class ClosingDateTest {

    private static Settings city;

    @BeforeAll
    static void aCityThatClosesItsPhases(@TempDir Path jobs) throws IOException {
        Files.writeString(
                jobs.resolve("city.yml"),
                Files.readString(Path.of("jobs/city.yml"))
                        .replaceAll("(?m)^severities:\\n.*\\n", "")
                        .replace("due: 2019-05-31", "due: 2019-05-31\n      close: 2020-04-10")
                        .replace("due: 2020-05-29", "due: 2020-05-29\n      close: 令和2年6月12日"));
        Files.copy(Path.of("jobs/organization.csv"), jobs.resolve("organization.csv"));
        city = SettingsReader.read(jobs);
    }

    private static List<String> said(AForm form, String submitted, String today) {
        return form.arriving("提出.xlsx", submitted, today).said(Locale.JAPANESE, city);
    }

    private static AForm results() {
        return AForm.goalSheet().row("行革", "項目", "年度末までに3件", "A", "3件を行った。");
    }

    private static AForm goals() {
        return AForm.plan().row("行革", "項目", "年度末までに3件", "", "");
    }

    @Test
    void lateOnesAreTakenAndMarkedUntilThatDay() {
        assertThat(said(results(), "2020-05-29", "2020-05-29")).isEmpty();
        assertThat(said(results(), "2020-06-12", "2020-06-12"))
                .containsExactly("R-405 期限（2020/5/29）を14日過ぎて提出されました。 次からは期限までに提出してください。");
    }

    @Test
    void afterItTheyAreSentBackSayingUntilWhenAndWhomToAsk() {
        assertThat(said(results(), "2020-06-13", "2020-06-13"))
                .containsExactly("R-211 目標管理シート E3 令和元年度の結果報告の受付は2020/6/12で締め切りました。"
                        + " 提出や訂正が必要なときは、とりまとめの担当へご相談ください。担当が締切を延ばすと、このまま受け付けます。");
        assertThat(results().arriving("提出.xlsx", "2020-06-13", "2020-06-13").said(Locale.ENGLISH, city))
                .containsExactly("R-211 目標管理シート E3 結果報告 of 令和元年度 was taken until 2020/6/12 and is closed now."
                        + " If it must still be handed in or corrected, ask the coordinator."
                        + " Once they move the closing date, it is taken as it is.");
    }

    @Test
    void whatWasSavedInTimeIsTakenHoweverLateWeLook() {
        assertThat(said(results(), "2020-05-29", "2020-07-01")).isEmpty();
    }

    @Test
    void goalsAreTakenBesideResultsWhereTheCitySaysUntilWhen() {
        assertThat(said(goals(), "2020-04-10", "2020-04-10"))
                .singleElement()
                .asString()
                .startsWith("R-405");
        assertThat(said(goals(), "2020-04-11", "2020-04-11"))
                .singleElement()
                .asString()
                .startsWith("R-211");
    }
}
