package matome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Sixty departments of ten sections with ten rows each, in two years, as 目標管理シート.csv has them. */
final class WholeCity {

    static final int DEPARTMENTS = 60;
    static final int SECTIONS = 10;
    static final int ROWS = 10;

    private static final String[] HEADINGS = {"年度", "年度（西暦）", "市区町村", "部", "課", "No.", "種別", "項目", "目標", "評価", "成果又は課題"
    };
    private static final List<String> WORDS =
            List.of("関係課と協議のうえ、", "市民の意見を聴き、", "「ワークショップ」を開いて、", "ホームページと市報で、", "（仮称）推進計画に基づき、", "委託先とともに、", "年度の前半に、");
    private static final List<String> DEEDS = List.of(
            "説明会を3回開催した。", "満足度は88.2％であった。", "方針を定めるには至らなかった。", "1,200人が参加した。", "利用案内を見直して公表した。", "次年度へ持ち越すこととした。");

    private WholeCity() {}

    static String department(int department) {
        return "第%02d部".formatted(department);
    }

    /** The city's settings for both years, in place of the sample's departments. */
    static void settle(Path home) throws IOException {
        StringBuilder organization = new StringBuilder("年度,部コード,部,課コード,課,並び順,前身の課コード,庶務担当,宛先\n");
        for (String year : List.of("平成30年度", "令和元年度")) {
            for (int d = 1; d <= DEPARTMENTS; d++) {
                for (int s = 1; s <= SECTIONS; s++) {
                    organization.append("%s,%d,%s,%d%02d,第%02d・%02d課,%d,,%s,\n"
                            .formatted(year, 10 + d, department(d), 10 + d, s, d, s, 100 * d + s, s == 1 ? "○" : ""));
                }
            }
        }
        Files.writeString(home.resolve("jobs/organization.csv"), organization);
        Files.deleteIfExists(home.resolve("jobs/links.csv"));
        Path city = home.resolve("jobs/city.yml");
        String text = Files.readString(city);
        if (!text.contains("  平成30年度: ")) {
            Files.writeString(city, text.replaceFirst("(?m)^goals:\n", "goals:\n  平成30年度: 前の目標\n"));
        }
    }

    /** One year's rows; the same year is always the same. */
    static Path csv(Path folder, String year, int value) throws IOException {
        Path file = folder.resolve(year + ".csv");
        Random random = new Random(value);
        try (CSVPrinter csv = new CSVPrinter(
                Files.newBufferedWriter(file, StandardCharsets.UTF_8),
                CSVFormat.EXCEL.builder().setHeader(HEADINGS).get())) {
            for (int d = 1; d <= DEPARTMENTS; d++) {
                int no = 0;
                for (int s = 1; s <= SECTIONS; s++) {
                    for (int row = 1; row <= ROWS; row++) {
                        no++;
                        csv.printRecord(row(random, year, value, List.of(d, s, row, no)));
                    }
                }
            }
        }
        return file;
    }

    /** One in twenty rows is another one each year, so some are new and some have ended. */
    private static List<String> row(Random random, String year, int value, List<Integer> place) {
        int d = place.get(0);
        int s = place.get(1);
        boolean itsOwn = random.nextInt(20) == 0;
        return List.of(
                year,
                String.valueOf(value),
                "東村山市",
                department(d),
                "第%02d・%02d課".formatted(d, s),
                String.valueOf(place.get(3)),
                random.nextInt(5) == 0 ? "総計・行革" : "行革",
                "第%02d・%02d課の取り組み%02d%s".formatted(d, s, place.get(2), itsOwn ? "（" + value + "）" : ""),
                text(random, 1) + "年度末までに3件行う。",
                random.nextInt(7) == 0 ? "B" : "A",
                text(random, 1 + random.nextInt(8)));
    }

    private static String text(Random random, int sentences) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            text.add("●" + WORDS.get(random.nextInt(WORDS.size())) + DEEDS.get(random.nextInt(DEEDS.size())));
        }
        return String.join("\n", text);
    }
}
