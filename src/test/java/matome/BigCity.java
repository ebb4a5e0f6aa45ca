package matome;

import static matome.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Five departments with some forty workbooks, good and bad, and the homes that get them. */
final class BigCity {

    /** The paper states the day of the last workbook: a zone in which no midnight comes near while the tests run. */
    private static final String NOON = whereItIsNoonNow();

    private final Map<String, byte[]> dropped = new LinkedHashMap<>();

    /** Handed in anew, workbook by workbook, into a home made in the folder. */
    BigCity(Path folder) throws IOException {
        CityHall hall = home(folder);
        for (int department = 1; department <= 4; department++) {
            for (int section = 1; section <= 9; section++) {
                SubmissionBuilder sheet =
                        aSubmission().in("第" + department + "部").of("第" + department + section + "課");
                for (int row = 1; row <= 3; row++) {
                    sheet.withTitle("取り組み" + department + section + row);
                }
                drop(hall, "第%d部/第%d課.xlsx".formatted(department, section), sheet);
            }
        }
        drop(hall, "差し替え.xlsx", aSubmission().in("第1部").of("第11課").withTitle("差し替え"));
        drop(hall, "評価なし.xlsx", aSubmission().of("財政課").withRow("総計", "白書", "出す", "", ""));
        drop(hall, "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        byte[] whole = aSubmission().of("情報政策課").withTitle("基盤").bytes(hall.home());
        dropped.put("半分.xlsx", Arrays.copyOf(whole, whole.length / 2));
        dropped.put("説明.docx", "説明".getBytes(StandardCharsets.UTF_8));
    }

    private void drop(CityHall hall, String name, SubmissionBuilder submission) throws IOException {
        dropped.put(name, submission.bytes(hall.home()));
    }

    /** A new home in which all of them lie. */
    CityHall handsIn(Path folder) throws IOException {
        CityHall hall = home(folder);
        for (Map.Entry<String, byte[]> file : dropped.entrySet()) {
            hall.receives(file.getKey(), file.getValue());
        }
        hall.passes(Duration.ofHours(12));
        return hall;
    }

    private static CityHall home(Path folder) throws IOException {
        CityHall hall = CityHall.withoutWorkbooks(folder);
        for (int department = 1; department <= 4; department++) {
            for (int section = 1; section <= 9; section++) {
                hall.appends(
                        "jobs/organization.csv",
                        "令和元年度,2%d,第%d部,2%d%d,第%d%d課,%d,,%s,"
                                .formatted(
                                        department,
                                        department,
                                        department,
                                        section,
                                        department,
                                        section,
                                        100 * department + section,
                                        section == 1 ? "○" : ""));
            }
        }
        toldTimeByNoon(hall);
        return hall;
    }

    static void toldTimeByNoon(CityHall hall) throws IOException {
        Path city = hall.home().resolve("jobs/city.yml");
        Path edited = city.resolveSibling("city.yml.new");
        Files.writeString(edited, Files.readString(city).replace("time-zone: Asia/Tokyo", "time-zone: " + NOON));
        Files.move(edited, city, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String whereItIsNoonNow() {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return hour <= 12 ? "Etc/GMT-" + (12 - hour) : "Etc/GMT+" + (hour - 12);
    }
}
