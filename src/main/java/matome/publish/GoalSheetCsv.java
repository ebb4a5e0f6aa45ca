package matome.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Initiative;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** 目標管理シート.csv: every row of the consolidated sheets, for Excel. */
public final class GoalSheetCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] COLUMNS = {"年度", "年度（西暦）", "市区町村", "部", "課", "No.", "種別", "項目", "目標", "評価", "成果又は課題"};

    private GoalSheetCsv() {}

    /** UTF-8 with byte order mark, every field quoted, records ended by CRLF; line ends inside a field are LF. */
    public static byte[] of(List<ConsolidatedSheet> sheets) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setHeader(COLUMNS)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (ConsolidatedSheet sheet : sheets) {
                for (Entry entry : sheet.entries()) {
                    printer.printRecord(record(sheet, entry));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a StringWriter does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> record(ConsolidatedSheet sheet, Entry entry) {
        Initiative initiative = entry.initiative();
        return List.of(
                sheet.year().label(),
                String.valueOf(sheet.year().value()),
                CsvText.safe(sheet.city()),
                CsvText.safe(sheet.department().name()),
                CsvText.safe(entry.section().name()),
                String.valueOf(entry.no()),
                CsvText.safe(String.join("・", initiative.categories())),
                CsvText.safe(initiative.title()),
                CsvText.safe(initiative.goal()),
                CsvText.safe(initiative.rating().orElse("")),
                CsvText.safe(initiative.outcome()));
    }
}
