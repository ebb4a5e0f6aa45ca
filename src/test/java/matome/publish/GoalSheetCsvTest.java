package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Section;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class GoalSheetCsvTest {

    private static final String HEADINGS =
            "\uFEFF\"年度\",\"年度（西暦）\",\"市区町村\",\"部\",\"課\",\"No.\",\"種別\",\"項目\",\"目標\",\"評価\",\"成果又は課題\"\r\n";
    private static final Section SECTION = new Section("1104", "資産マネジメント課", List.of(), true);
    private static final Department DEPARTMENT = new Department("11", "経営政策部", List.of(SECTION));

    private static ConsolidatedSheet sheet(Initiative... initiatives) {
        List<Entry> entries = new java.util.ArrayList<>();
        for (Initiative initiative : initiatives) {
            entries.add(new Entry(entries.size() + 16, SECTION, initiative));
        }
        return new ConsolidatedSheet(
                "東村山市", "市の目標", new FiscalYear(2019), DEPARTMENT, Optional.empty(), entries, Optional.empty());
    }

    private static Initiative initiative(Set<String> categories, String title, String rating, String outcome) {
        return new Initiative(Optional.of("x"), categories, title, "目標", Optional.of(rating), outcome);
    }

    private static String csv(ConsolidatedSheet... sheets) {
        return new String(GoalSheetCsv.of(List.of(sheets)).utf8(), UTF_8);
    }

    @Test
    void isUtf8WithAByteOrderMarkAndTheHeadingsOfTheContract() {
        byte[] csv = GoalSheetCsv.of(List.of()).utf8();

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF).isEqualTo(HEADINGS.getBytes(UTF_8));
    }

    @Test
    void quotesEveryFieldAndEndsRecordsButNotLinesWithCrLf() {
        Initiative initiative =
                initiative(new LinkedHashSet<>(List.of("総計", "行革")), "「包括化」\n\"推進\"", "A", "●1,150名\n=1+1");

        assertThat(csv(sheet(initiative)))
                .isEqualTo(HEADINGS
                        + "\"令和元年度\",\"2019\",\"東村山市\",\"経営政策部\",\"資産マネジメント課\",\"16\",\"総計・行革\","
                        + "\"「包括化」\n\"\"推進\"\"\",\"目標\",\"A\",\"●1,150名\n'=1+1\"\r\n");
    }

    @Test
    void leavesBlankWhatIsNotSaidYet() {
        Initiative plan = new Initiative(Optional.empty(), Set.of(), "項目", "目標", Optional.empty(), "");

        assertThat(csv(sheet(plan))).endsWith(",\"16\",\"\",\"項目\",\"目標\",\"\",\"\"\r\n");
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        String text = "\"引用\", 半角,カンマ\n\n・空行のあと\u3000𠮷 ';\t|";
        ConsolidatedSheet sheet =
                sheet(initiative(Set.of("行革"), text, "B", text), initiative(Set.of("その他"), "項目", "A", "成果"));

        List<CSVRecord> records = read(csv(sheet, sheet));

        assertThat(records).hasSize(5);
        assertThat(records.get(1).toList())
                .containsExactly("令和元年度", "2019", "東村山市", "経営政策部", "資産マネジメント課", "16", "行革", text, "目標", "B", text);
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.EXCEL)) {
            return parser.getRecords();
        }
    }
}
