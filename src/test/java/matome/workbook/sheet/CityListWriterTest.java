package matome.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Initiative;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class CityListWriterTest {

    private static final CityListWriter WRITER = new CityListWriter(Sheets.SETTINGS);

    @Test
    void listsEveryRowOfTheCityBelowItsHeading() throws IOException {
        ConsolidatedSheet seed = Sheets.seed();

        Opened list = Opened.of(WRITER.of(Sheets.city(Optional.empty(), Sheets.empty(), seed)));

        assertThat(list.row(0)).containsExactly("年度", "部", "課", "No.", "種別", "項目", "目標", "評価", "成果又は課題");
        assertThat(list.table())
                .isEqualTo(
                        seed.entries().stream().map(CityListWriterTest::words).toList());
        assertThat(list.cell("D2").getCellType()).isEqualTo(CellType.NUMERIC);
    }

    private static List<String> words(Entry entry) {
        Initiative initiative = entry.initiative();
        return List.of(
                "令和元年度",
                "経営政策部",
                entry.section().name(),
                String.valueOf(entry.no()),
                String.join("・", initiative.categories()),
                initiative.title(),
                initiative.goal(),
                initiative.rating().orElse(""),
                initiative.outcome());
    }

    @Test
    void marksEveryRowOfAYearThatIsNoRealOne() throws IOException {
        Opened list = Opened.of(WRITER.of(Sheets.city(Optional.of("サンプル"), Sheets.seed())));

        assertThat(list.row(0)).endsWith("成果又は課題", "注記");
        assertThat(list.table()).hasSize(21).allMatch(row -> row.get(9).equals("サンプル"));
        assertThat(list.sheet().getHeader().getRight()).contains("〔サンプル〕");
        assertThat(list.sheet().getFooter().getLeft()).isEqualTo("&9 令和元年度目標管理シート　全庁（暫定）（サンプル）");
    }

    @Test
    void canBeFilteredAndScrolledBelowItsHeading() throws IOException {
        XSSFSheet list = Opened.of(WRITER.of(Sheets.city(Optional.empty(), Sheets.seed())))
                .sheet();

        assertThat(list.getMergedRegions()).isEmpty();
        assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I22");
        assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void isAHeadingWhereNothingWasHandedIn() {
        Opened list = Opened.of(WRITER.of(Sheets.city(Optional.empty(), Sheets.empty())));

        assertThat(list.table()).isEmpty();
        assertThat(list.sheet().getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I1");
    }

    @Test
    void givesTheSameBytesForTheSameYear() throws IOException {
        assertThat(WRITER.of(Sheets.city(Optional.empty(), Sheets.seed())))
                .isEqualTo(new CityListWriter(Sheets.SETTINGS).of(Sheets.city(Optional.empty(), Sheets.seed())));
    }
}
