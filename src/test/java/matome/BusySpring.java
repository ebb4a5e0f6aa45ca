package matome;

import static matome.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.report.WebPage;

/** A spring in which results of one year and goals of the next are handed in, well and badly, over two nights. */
final class BusySpring {

    static final String SHIMIN = "令和元年度/市民部/";

    private BusySpring() {}

    /** As it is on the morning of 1 June 2020, when the results are three days late. */
    static CityHall seen(Path folder) throws IOException {
        CityHall hall = CityHall.withoutWorkbooks(folder).on("2020-05-29");
        TwoYears.open(hall);
        hall.edits(
                "jobs/city.yml",
                "目標設定: { open: 2020-04-01, due: 2020-05-29 }",
                "目標設定: { open: 2020-04-01, due: 2020-06-05 }");
        hall.edits("jobs/city.yml", "R-405: 参考", "R-404: 警告");
        for (String year : new String[] {"令和元年度", "令和2年度"}) {
            hall.appends("jobs/organization.csv", year + ",12,市民部,1201,市民課,70,,○,");
            hall.appends("jobs/organization.csv", year + ",12,市民部,1202,財政課,80,,,");
        }
        hall.receives(CityHall.KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("財政白書"));
        hall.receives(CityHall.KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("総合計画の策定"));
        hall.receives(
                "令和2年度/財政課.xlsx", aSubmission().inYear(2020).planned().of("財政課").withRow("総計", "白書", "3件", "", ""));
        hall.night();
        hall.on("2020-06-01");
        hall.receives(
                CityHall.KEIEI + "財政課.xlsx",
                aSubmission().of("財政課").withTitle("財政白書").withRow("総計", "評価のない行", "年度末までに3件", "優", ""));
        hall.receives(
                CityHall.KEIEI + "秘書広報課.xlsx",
                aSubmission().of("秘書広報課").withRow("総計", "市報", "年度末までに3件", "A", "2件は中止した。3件を行った。"));
        hall.receives(SHIMIN + "市民課.xlsx", aSubmission().in("市民部").of("市民課").withRow("", "窓口", "3件", "A", ""));
        hall.receives(CityHall.KEIEI + "行政経営課.xlsx", aSubmission().of("行政経営課").withTitle("行政改革"));
        Files.writeString(hall.input(CityHall.KEIEI + "~$行政経営課.xlsx"), "開いている人");
        hall.receives("その他/謎の課.xlsx", aSubmission().in("不明部").of("謎の課").withTitle("なぞ"));
        hall.receives("その他/お知らせ.docx", "様式の説明".getBytes(StandardCharsets.UTF_8));
        hall.night();
        return hall;
    }

    static WebPage page(CityHall hall) throws IOException {
        return WebPage.of(Files.readAllBytes(hall.output("index.html")));
    }
}
