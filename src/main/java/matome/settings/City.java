package matome.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.PlanCategory;
import matome.model.Rating;
import matome.model.Severity;

/** What city.yml says. */
record City(
        String name,
        ZoneId zone,
        Map<FiscalYear, String> goals,
        List<PlanCategory> categories,
        List<Rating> ratings,
        Map<FiscalYear, List<Rating>> pastRatings,
        Map<FiscalYear, String> marks,
        Map<FiscalYear, Map<Phase, Period>> periods,
        Map<Column, ColumnSettings> columns,
        Map<FindingCode, Severity> severities,
        Limits limits,
        Duration settling,
        Optional<Path> returnFolder,
        Optional<MailSettings> mail,
        Retention retention) {

    /** Reads the file's top block key by key. */
    static City read(Block top, Home home) {
        City city = new City(
                top.text("city"),
                top.value("time-zone").flatMap(Value::zone).orElse(Defaults.ZONE),
                top.requiredBlock("goals").map(City::words).orElse(Map.of()),
                Scales.categories(top.requiredBlocks("plan-categories")),
                Scales.ratings(top.requiredBlocks("ratings")),
                pastRatings(top.blockOrNone("past-ratings")),
                words(top.blockOrNone("marks")),
                top.requiredBlock("phases").map(Periods::read).orElse(Map.of()),
                Columns.read(top.blockOrNone("columns")),
                Severities.read(top.blockOrNone("severities")),
                limits(top.blockOrNone("limits")),
                Duration.ofSeconds(top.number("settling-seconds", Defaults.SETTLING_SECONDS, 0, 3600)),
                top.value("return-folder").flatMap(v -> ReturnFolder.read(v, home)),
                mail(top, home),
                Retention.read(top.blockOrNone("retention")));
        top.refuseOthers();
        return city;
    }

    /** Nobody is written to by settings that are half right. */
    private static Optional<MailSettings> mail(Block top, Home home) {
        int before = top.faults().count();
        return top.block("mail")
                .map(block -> MailBlock.read(block, home))
                .filter(mail -> top.faults().count() == before);
    }

    Optional<CityMail> writing() {
        return mail.map(its -> new CityMail(name, zone, its));
    }

    private static Map<FiscalYear, String> words(Block block) {
        return Years.read(block, block::text);
    }

    private static Map<FiscalYear, List<Rating>> pastRatings(Block block) {
        return Years.read(block, year -> Scales.ratings(block.requiredBlocks(year)));
    }

    private static Limits limits(Block block) {
        Limits usual = Defaults.LIMITS;
        Limits limits = new Limits(
                megabytes(block, "file-megabytes", usual.fileBytes()),
                megabytes(block, "unpacked-megabytes", usual.unpackedBytes()),
                block.number("parts", usual.parts(), 1, 100_000),
                block.number("rows", usual.rows(), 1, 10_000),
                block.number("characters", (int) usual.characters(), 1, 100_000_000),
                Duration.ofSeconds(block.number("seconds", (int) usual.time().toSeconds(), 1, 3600)));
        block.refuseOthers();
        return limits;
    }

    private static long megabytes(Block block, String key, long otherwise) {
        return Defaults.MEGABYTE * block.number(key, (int) (otherwise / Defaults.MEGABYTE), 1, 1000);
    }
}
