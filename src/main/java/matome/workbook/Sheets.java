package matome.workbook;

import java.util.List;
import java.util.stream.IntStream;
import matome.model.Key;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheets of a workbook on which a form may stand. */
final class Sheets {

    /** A sheet that only shows how it is done. */
    private static final List<String> EXAMPLES = List.of("記入要領", "記入例", "記載例", "見本");

    /** The sheet on which we answered an earlier submission. */
    private static final String ANSWER = "確認結果";

    private final Workbook workbook;

    Sheets(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Those that are visible, or those that can be shown again; very hidden ones are nobody's to hand in. */
    List<Sheet> that(SheetVisibility visibility) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) == visibility)
                .mapToObj(workbook::getSheetAt)
                .filter(s -> !isNotForUs(Key.of(s.getSheetName()).value()))
                .toList();
    }

    private static boolean isNotForUs(String name) {
        return name.startsWith(ANSWER) || EXAMPLES.stream().anyMatch(name::contains);
    }
}
