package matome.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matome.model.ComparisonSheet;
import matome.model.DepartmentProfile;

/** 部の概要 of both years, line by line. */
final class ComparedHeads {

    private final Phrases phrases;
    private final Difference difference;
    private final ComparisonSheet sheet;

    ComparedHeads(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.difference = new Difference(phrases);
        this.sheet = sheet;
    }

    /** Empty for the whole city, which has no such head. */
    List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        sheet.unit().ifPresent(unit -> {
            sheet.unitBefore()
                    .ifPresent(before -> lines.add(named(
                            "unit", printed(unit), printed(before), phrases.words("report.comparison.head.renamed"))));
            lines.add(named("head", chief(sheet.head()), chief(sheet.headBefore()), succession()));
            lines.add(amount("staff", "report.comparison.persons", DepartmentProfile::staff));
            lines.add(amount("budget", "report.comparison.thousand-yen", p -> BigDecimal.valueOf(p.budget())));
        });
        return lines;
    }

    private String chief(Optional<DepartmentProfile> profile) {
        return profile.map(p -> printed(p.headTitle() + " " + p.headName()).strip())
                .orElse(phrases.words("report.comparison.head.missing"));
    }

    private String succession() {
        if (sheet.head().isEmpty() || sheet.headBefore().isEmpty()) {
            return Phrases.NOTHING;
        }
        boolean same = chief(sheet.head()).equals(chief(sheet.headBefore()));
        return phrases.words("report.comparison.head." + (same ? "same" : "succeeded"));
    }

    private Map<String, Object> amount(String name, String unit, Function<DepartmentProfile, BigDecimal> amount) {
        Optional<BigDecimal> now = sheet.head().map(amount);
        Optional<BigDecimal> before = sheet.headBefore().map(amount);
        return named(
                name,
                written(now, unit),
                written(before, unit),
                now.flatMap(n -> before.map(b -> difference.withShare(n, b, unit)))
                        .orElse(Phrases.NOTHING));
    }

    private String written(Optional<BigDecimal> amount, String unit) {
        return amount.map(a -> phrases.words(unit, phrases.grouped(a))).orElse(Phrases.NOTHING);
    }

    private Map<String, Object> named(String name, String now, String before, String change) {
        return Map.of("区分", phrases.words("report.comparison.head." + name), "今年度", now, "前年度", before, "増減", change);
    }

    private String printed(String text) {
        return phrases.printed(text);
    }
}
