package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 督促: texts that lie ready to be pasted, for those who are to be reminded and for nobody else. */
class RemindersTest {

    private static final String FOLDER = "令和元年度/督促";

    @TempDir
    private Path folder;

    private CityHall hall;

    @BeforeEach
    void aCity() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private List<String> names() {
        Path reminders = hall.output(FOLDER);
        return Files.exists(reminders)
                ? CityHall.files(reminders).stream()
                        .map(f -> f.getFileName().toString())
                        .toList()
                : List.of();
    }

    private String text(String section) throws IOException {
        return Files.readString(hall.output(FOLDER + "/" + section + ".txt"));
    }

    @Test
    void nobodyIsRemindedEarlierThanAWeekBeforeTheDueDate() throws IOException {
        hall.on("2020-05-21").night();
        assertThat(names()).isEmpty();

        hall.on("2020-05-22").night();
        assertThat(names()).hasSize(6);
    }

    @Test
    void asksKindlyBeforeTheDueDateForAllThatIsMissing() throws IOException {
        hall.on("2020-05-29").night();

        assertThat(Files.readAllBytes(hall.output(FOLDER + "/企画政策課.txt")))
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith('\r', '\n');
        assertThat(text("企画政策課").substring(1).replace("\r\n", "\n")).isEqualTo("""
                件名: 【目標管理】令和元年度 結果報告のご提出のお願い（期限 5月29日（金））

                経営政策部 企画政策課
                ご担当者様

                令和元年度「目標管理シート」（結果報告）のご提出を、まだ確認できておりません。期限までにご提出くださいますようお願いいたします。

                令和元年度「部の概要」（結果報告）のご提出を、まだ確認できておりません。期限までにご提出くださいますようお願いいたします。

                期限　　令和2年5月29日（金）

                提出先　共有フォルダー（お配りした様式に記入し、保存してください）
                様式　　お手元に見当たらないときは、目標管理シートの取りまとめ担当へお申し出ください。もう一度お渡しします。
                問合せ　目標管理シートの取りまとめ担当

                ファイルを開いたままですと確認できませんので、保存して閉じてください。
                行き違いでご提出いただいておりましたら、ご容赦ください。
                """);
        assertThat(text("財政課")).doesNotContain("部の概要");
    }

    @Test
    void saysAfterwardsThatItIsLateAndTheSameEachDay() throws IOException {
        hall.on("2020-05-30").night();
        String text = text("財政課");
        hall.on("2020-06-20").night();

        assertThat(text).contains("（5月29日（金）の期限を過ぎています）", "至急", "令和2年5月29日（金）（過ぎています）");
        assertThat(text("財政課")).isEqualTo(text);
    }

    @Test
    void whatWasSentBackIsAskedForAtOnceWithWhatIsWrongAndGoesWhenItIsMended() throws IOException {
        hall.on("2020-05-11");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withRow("総計", "白書", "3件", "優", "出した。"));
        hall.night();

        assertThat(names()).containsExactly("財政課.txt");
        assertThat(text("財政課"))
                .contains(
                        "件名: 【目標管理】令和元年度 結果報告の修正のお願い",
                        "・【E8】No.1：評価に「優」と入力されています。\r\n　→ A・Bのいずれかを選んでください。",
                        "「令和元年度/差戻し/経営政策部/財政課.xlsx」に置いてあります");

        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        hall.night();
        assertThat(hall.output(FOLDER)).doesNotExist();
    }

    @Test
    void nobodyIsRemindedBecauseTheFileIsMerelyOpen() throws IOException {
        hall.on("2020-06-01");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        Files.writeString(hall.input(KEIEI + "~$財政課.xlsx"), "開いている人");

        hall.night();

        assertThat(names()).doesNotContain("財政課.txt").contains("秘書広報課.txt");
    }

    @Test
    void anOpenOverviewOfOneDepartmentSilencesNoOther() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,12,会計課,1201,会計課,70,,○,");
        hall.on("2020-06-01");
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("計画"));
        hall.receives(KEIEI + "部の概要.xlsx", "まだ途中".getBytes(StandardCharsets.UTF_8));
        Files.writeString(hall.input(KEIEI + "~$部の概要.xlsx"), "開いている人");

        hall.night();

        assertThat(names()).doesNotContain("企画政策課.txt");
        assertThat(text("会計課")).contains("「部の概要」");
    }

    @Test
    void sectionsOfOneNameHaveATextEach() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,12,会計課,1201,財政課,70,,○,");

        hall.on("2020-06-01").night();

        assertThat(names()).contains("財政課（会計課）.txt", "財政課（経営政策部）.txt").doesNotContain("財政課.txt");
    }

    @Test
    void whatAPersonMadeOfOneStays() throws IOException {
        hall.on("2020-06-01").night();
        Path text = hall.output(FOLDER + "/財政課.txt");
        Path own = hall.output(FOLDER + "/覚え書き.txt");
        Files.writeString(text, "係長に電話済み", StandardCharsets.UTF_8);
        Files.writeString(own, "消さない");

        hall.on("2020-06-02").night();
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        hall.on("2020-06-03").night();

        assertThat(text).hasContent("係長に電話済み");
        assertThat(own).hasContent("消さない");
    }

    @Test
    void nobodyIsRemindedAfterTheClosingDate() throws IOException {
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(
                city, Files.readString(city).replace("due: 2020-05-29", "due: 2020-05-29\n      close: 2020-06-12"));
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle(""));

        hall.on("2020-06-12").night();
        assertThat(names()).hasSize(6);
        hall.on("2020-06-13").night();

        assertThat(names()).isEmpty();
        assertThat(Files.readString(hall.output("index.html")))
                .contains("期限 令和2年5月29日（金）（受付は終わりました）", "受付終了")
                .doesNotContain("日超過", "督促の文面");
        assertThat(Files.readString(hall.work("metrics.prom")))
                .contains("matome_sections_late{fiscal_year=\"2019\",phase=\"result\"} 0");
    }

    @Test
    void nobodyIsRemindedOfAClosedYear() throws IOException {
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        hall.on("2020-06-01").night();
        assertThat(names()).isNotEmpty();

        hall.on("2020-07-01").matome("year", "close", "R1", "--incomplete");
        hall.on("2020-09-01").night();

        assertThat(names()).isEmpty();
        assertThat(Files.readString(hall.output("index.html"))).contains("受付終了").doesNotContain("日超過");
        assertThat(hall.matome("status", "--format", "json").out())
                .contains("\"daysLate\" : 33", "\"closed\" : true")
                .doesNotContain("\"closed\" : false");
    }

    @Test
    void theyAreNoNewsOfTheNight() throws IOException {
        hall.on("2020-05-20").night();

        assertThat(hall.on("2020-05-23").night().out()).doesNotContain("督促");
    }
}
