package matome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A city hall whose settings know 令和2年度 too. */
final class TwoYears {

    static final String GOAL = "財務書類を年度末までに公表し、概要の説明を加える。";
    static final String OUTCOME = "財務書類と概要の説明を市のホームページで公表し、ほかの団体との比較を加えた。";

    private TwoYears() {}

    static void open(CityHall hall) throws IOException {
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(
                city,
                Files.readString(city)
                        .replaceFirst("(?m)^goals:\n", "goals:\n  令和2年度: サンプルの目標\n")
                        .replaceFirst("(?m)^phases:\n", """
                                phases:
                                  令和2年度:
                                    目標設定: { open: 2020-04-01, due: 2020-05-29 }
                                    結果報告: { open: 2021-04-01, due: 2021-05-31 }
                                """));
        Path organization = hall.home().resolve("jobs/organization.csv");
        String year = Files.readString(organization);
        String next = year.lines()
                .filter(line -> line.startsWith("令和元年度"))
                .map(line -> line.replaceFirst("令和元年度", "令和2年度"))
                .map(line -> line.replaceFirst("^((?:[^,]*,){6})[^,]*", "$1"))
                .reduce("", (all, line) -> all + line + "\n");
        Files.writeString(organization, year.stripTrailing() + "\n" + next);
    }
}
