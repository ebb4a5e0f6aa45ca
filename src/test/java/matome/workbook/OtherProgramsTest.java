package matome.workbook;

import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.formWithGoal;
import static matome.workbook.ReadingRoom.goalOf;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Workbooks that other programs than Excel wrote. */
class OtherProgramsTest {

    /** src/test/resources/workbooks/README.md says how they were made. */
    static final List<List<String>> ROWS = List.of(
            List.of("総計・行革", "ｶﾞｲﾄﾞﾗｲﾝの策定", "令和元年度中に\n90.0%以上", "A", "髙﨑・𠮷野家🏯 か\u3099 葛\uDB40\uDD00\n二行目"),
            List.of("その他", "=1+1", "+81 <b>&amp;</b>", "B", "_x000D_ ～−①㈱\n\n　字下げ"));

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void libreOfficeChangesNoValue(String name) throws IOException {
        FilledForm original = read(form());

        FilledForm form = read(Files.readAllBytes(Path.of("src", "test", "resources", "workbooks", name)));

        assertThat(form).isEqualTo(original);
        assertThat(form.rows().stream().map(r -> texts(r).subList(1, 6)).toList())
                .isEqualTo(ROWS);
        assertThat(form.rows().get(1).identity()).contains("2019-0105-02");
    }

    static byte[] form() {
        Clerk clerk = clerk();
        for (int i = 0; i < ROWS.size(); i++) {
            clerk.row(i + 1, ROWS.get(i));
        }
        return clerk.saves();
    }

    /** WPS writes absolute part names and few styles; others write texts into their cells. */
    @Test
    void readsAPackageWithNothingInItThatIsNotNeeded() {
        byte[] lean = Parts.none()
                .put("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                        </Types>""")
                .put("_rels/.rels", relation("officeDocument", "/xl/workbook.xml"))
                .put("xl/_rels/workbook.xml.rels", relation("worksheet", "/xl/worksheets/sheet1.xml"))
                .put("xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="目標" sheetId="1" r:id="rId1"/></sheets></workbook>""")
                .put("xl/worksheets/sheet1.xml", """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row>%s</row><row>%s</row></sheetData></worksheet>""".formatted(
                                cells(ReadingRoom.HEADINGS),
                                cells(List.of("1", "総計", " 項目名 ", "目_x000D_\n標", "A", "成果&#10;文"))))
                .zipped();

        assertThat(read(lean).rows())
                .extracting(ReadingRoom::texts)
                .containsExactly(List.of("1", "総計", "項目名", "目\n標", "A", "成果\n文"));
        assertThat(read(lean).rows())
                .extracting(r -> r.cell(Column.OUTCOME).orElseThrow().address())
                .containsExactly("F2");
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>""".formatted(type, target);
    }

    private static String cells(List<String> texts) {
        return texts.stream()
                .map(t -> "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + t + "</t></is></c>")
                .reduce("", String::concat);
    }

    @Test
    void aProgramThatDoesNotComputeLeavesNoValueBehind() {
        FilledForm form = formWithGoal(cell -> {
            cell.setCellFormula("SUM(A1:A2)");
            cell.getCTCell().unsetT();
            cell.getCTCell().setV("");
        });

        assertThat(form.remarks())
                .extracting(f -> f.code() + " " + f.facts())
                .containsExactly(FindingCode.CELL_ERROR + " [=SUM(A1:A2)]");
    }

    @Test
    void aFormulaThatComesToNothingIsBlank() {
        FilledForm form = formWithGoal(cell -> {
            cell.setCellFormula("\"\"");
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV("");
        });

        assertThat(form.rows()).extracting((FilledRow r) -> r.text(Column.GOAL)).containsExactly("");
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void aFormulasResultIsReadAndSaid() {
        FilledForm form = formWithGoal(cell -> {
            cell.setCellFormula("\"90\"&\"%\"");
            cell.setCellValue("90%");
        });

        assertThat(form.rows().get(0).text(Column.GOAL)).isEqualTo("90%");
        assertThat(form.remarks()).extracting(f -> f.code()).containsExactly(FindingCode.FORMULA_RESULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "\u0007終", "始\u001F", "a\u000Bb"})
    void controlCharactersReachThoseWhoJudgeThem(String text) {
        assertThat(goalOf(cell -> cell.setCellValue(text.chars()
                        .mapToObj(c -> c < ' ' ? String.format("_x%04X_", c) : String.valueOf((char) c))
                        .reduce("", String::concat))))
                .isEqualTo(text);
    }
}
