package matome.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import matome.model.ConsolidatedSheet;
import matome.model.DepartmentProfile;
import matome.model.Initiative;
import matome.model.Messages;
import matome.model.Section;
import net.sf.jasperreports.engine.JRParameter;

/** What a sheet puts into the design, under the names the design uses. Every value is a finished text. */
final class Words {

    private final PrintableText printable;
    private final Messages messages;

    Words(PrintableText printable, Messages messages) {
        this.printable = printable;
        this.messages = messages;
    }

    DocumentFacts about(ConsolidatedSheet sheet) {
        String title = messages.text(
                "report.documentTitle",
                sheet.year().label(),
                printable.of(sheet.department().name()));
        return new DocumentFacts(title, printable.of(sheet.city()), sheet.statedDate());
    }

    Map<String, Object> head(ConsolidatedSheet sheet) {
        Map<String, Object> head = new HashMap<>();
        head.put(JRParameter.REPORT_LOCALE, Locale.JAPAN);
        head.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Tokyo"));
        head.put("年度", sheet.year().label());
        head.put("部", printable.of(sheet.department().name()));
        head.put("市の目標", printable.of(sheet.cityGoal()));
        head.put("版", messages.text("report.edition.provisional"));
        sheet.statedDate().ifPresent(date -> head.put("基準日", inEra(date)));
        sheet.profile().ifPresent(profile -> putProfile(head, profile));
        return head;
    }

    private void putProfile(Map<String, Object> head, DepartmentProfile profile) {
        head.put("部長", printable.of((profile.headTitle() + " " + profile.headName()).strip()));
        head.put("部の目標", printable.of(profile.goal()));
        head.put("人員", grouped(profile.staff()));
        head.put("予算規模", grouped(BigDecimal.valueOf(profile.budget())));
    }

    List<Map<String, ?>> rows(ConsolidatedSheet sheet) {
        List<Map<String, ?>> rows = new ArrayList<>();
        String lastSection = "";
        for (ConsolidatedSheet.Entry entry : sheet.entries()) {
            Map<String, Object> row = row(entry);
            if (!entry.section().code().equals(lastSection)) {
                row.put("しおり", sectionName(entry.section()));
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
        row.put("課名", sectionName(entry.section()));
        row.put("種別", printable.of(String.join("\n", initiative.categories())));
        row.put("項目", printable.of(initiative.title()));
        row.put("目標", printable.of(initiative.goal()));
        row.put("評価", printable.of(initiative.rating().orElse("")));
        row.put("成果", printable.of(initiative.outcome()));
        return row;
    }

    private String sectionName(Section section) {
        return printable.of(section.name());
    }

    static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }

    private String inEra(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return messages.text(
                "report.date",
                japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN),
                year == 1 ? messages.text("report.date.firstYear") : year,
                date.getMonthValue(),
                date.getDayOfMonth());
    }
}
