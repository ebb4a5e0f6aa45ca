package matome.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import matome.model.ConsolidatedSheet;

/**
 * The consolidated 目標管理シート as a web page, for readers whom paper does not reach: with headings and tables that a
 * screen reader can tell, without scripts, and in need of no other file.
 */
public final class GoalSheetPage {

    private final SheetWords words = new SheetWords();

    /**
     * The bytes of a finished .html. The same sheet gives the same bytes.
     *
     * @param mark a word that its year must bear, サンプル for example
     */
    public byte[] of(ConsolidatedSheet sheet, Optional<String> mark) {
        StringOutput page = new StringOutput();
        JtegoalsheetGenerated.render(new OwaspHtmlTemplateOutput(page), null, words.of(sheet, mark));
        return page.toString().getBytes(UTF_8);
    }
}
