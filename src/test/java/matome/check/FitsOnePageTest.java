package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Section;
import matome.report.GoalSheetReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The estimate beside the paper itself: rows about as long as a page, printed, and looked at whether they were split. */
class FitsOnePageTest {

    private static final List<String> SENTENCES = List.of(
            "●関係所管と協力し、窓口業務における利用者の利便性向上、業務効率化のために、本庁舎1階窓口について委託業者の統一化を支援した。",
            "・令和元年7月9日に第1回、令和2年1月14日に第2回を開催した。\n",
            "SNSの特徴（Facebook等）と当市で行っている情報発信について検証し、",
            "「財務書類に関する事例報告書」につき、情報共有を行った。\n",
            "東村山市全域地図「CITY MAP NAVITA」を無料で作成した。");

    private static final Section SECTION = new Section("1105", "財政課", List.of(), false);

    private static final PrintedCell OUTCOME = PrintedCell.ofPoints(288);

    /** Where the paper's own line breaks decide. */
    private static final int LAST_LINE = 32;

    private final GoalSheetReport report = new GoalSheetReport(Path.of("reports"));

    private static String text(Random random, int letters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < letters) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.substring(0, letters).strip();
    }

    private boolean isSplit(String outcome) throws IOException {
        Initiative row = new Initiative(Optional.empty(), Set.of("行革"), "項目", "年3件", Optional.of("A"), outcome);
        ConsolidatedSheet sheet = new ConsolidatedSheet(
                "東村山市",
                "市の目標",
                new FiscalYear(2019),
                new Department("01", "経営政策部", List.of(SECTION)),
                Optional.of(new DepartmentProfile("部長", "間野", "部の目標", BigDecimal.TEN, 1)),
                List.of(new ConsolidatedSheet.Entry(1, SECTION, row)),
                Optional.of(LocalDate.of(2020, 5, 29)));
        try (PDDocument pdf = Loader.loadPDF(report.render(sheet))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(pdf)
                        .replaceAll("[\\s\\p{Z}]", "")
                        .contains(outcome.replaceAll("[\\s\\p{Z}]", ""))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSaid(String outcome) {
        return AForm.goalSheet().row("行革", "項目", "年3件", "A", outcome).said().stream()
                .anyMatch(s -> s.startsWith("R-509"));
    }

    @Test
    void agreesWithThePaperButForALine() throws IOException {
        Random random = new Random(34);
        for (int i = 0; i < 24; i++) {
            String outcome = text(random, 780 + random.nextInt(270));
            int lines = OUTCOME.lines(outcome);

            if (lines != LAST_LINE) {
                assertThat(isSaid(outcome)).as("%d lines", lines).isEqualTo(isSplit(outcome));
            }
        }
    }
}
