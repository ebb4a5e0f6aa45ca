package matome.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.ConsolidatedSheet;
import matome.model.DepartmentProfile;
import matome.model.Initiative;

/** What a sheet puts into the design, under the names the design uses. Every value is a finished text. */
final class GoalSheetWords {

    private final Phrases phrases;
    private final ConsolidatedSheet sheet;
    private final Optional<String> mark;

    GoalSheetWords(Phrases phrases, ConsolidatedSheet sheet, Optional<String> mark) {
        this.phrases = phrases;
        this.sheet = sheet;
        this.mark = mark;
    }

    DocumentFacts about() {
        String title = phrases.words(
                "report.documentTitle",
                sheet.year().label(),
                phrases.printed(sheet.department().name()));
        return new DocumentFacts(title, phrases.printed(sheet.city()), sheet.statedDate());
    }

    Map<String, Object> head() {
        Map<String, Object> head = phrases.head();
        head.put("年度", sheet.year().label());
        head.put("部", phrases.printed(sheet.department().name()));
        head.put("市の目標", phrases.printed(sheet.cityGoal()));
        head.put("版", phrases.edition(sheet.edition()));
        mark.ifPresent(word -> head.put("印", phrases.printed(word)));
        sheet.statedDate().ifPresent(date -> head.put("基準日", phrases.inEra(date)));
        sheet.profile().ifPresent(profile -> putProfile(head, profile));
        return head;
    }

    private void putProfile(Map<String, Object> head, DepartmentProfile profile) {
        head.put("部長", phrases.printed((profile.headTitle() + " " + profile.headName()).strip()));
        head.put("部の目標", phrases.printed(profile.goal()));
        head.put("人員", phrases.grouped(profile.staff()));
        head.put("予算規模", phrases.grouped(BigDecimal.valueOf(profile.budget())));
    }

    List<Map<String, ?>> rows() {
        List<Map<String, ?>> rows = new ArrayList<>();
        String lastSection = "";
        for (ConsolidatedSheet.Entry entry : sheet.entries()) {
            Map<String, Object> row = row(entry);
            if (!entry.section().code().equals(lastSection)) {
                row.put("しおり", phrases.printed(entry.section().name()));
            }
            lastSection = entry.section().code();
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(ConsolidatedSheet.Entry entry) {
        Initiative initiative = entry.initiative();
        Map<String, Object> row = new HashMap<>();
        row.put("番号", String.valueOf(entry.no()));
        row.put("課名", phrases.printed(entry.section().name()));
        row.put("種別", phrases.printed(String.join("\n", initiative.categories())));
        row.put("項目", phrases.printed(initiative.title()));
        row.put("目標", phrases.printed(initiative.goal()));
        row.put("評価", phrases.printed(initiative.rating().orElse("")));
        row.put("成果", phrases.printed(initiative.outcome()));
        return row;
    }
}
