package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import matome.model.FiscalYear;
import matome.model.LinkDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksFileTest {

    private static final LinkDecision DECISION =
            new LinkDecision(2, new FiscalYear(2019), "総務課", "文書の整理", "庶務課", "文書整理", true);
    private static final String LINE = "R1,総務課,文書の整理,庶務課,文書整理,はい\n";

    @TempDir
    Path home;

    private List<LinkDecision> read(String links) {
        return LinkFaults.twoYears(new SomeSettings(home), links).read().links();
    }

    @Test
    void takesEachLineForOneWord() {
        assertThat(read(LinkFaults.HEADINGS + LINE + "令和元年度,総務課,文書の廃棄,庶務課,文書整理,いいえ\n"))
                .containsExactly(
                        DECISION, new LinkDecision(3, new FiscalYear(2019), "総務課", "文書の廃棄", "庶務課", "文書整理", false));
    }

    @Test
    void needNotBeThere() {
        assertThat(new SomeSettings(home).read().links()).isEmpty();
    }

    @Test
    void passesOverWhatIsNotDecidedYetWhateverElseItSays() {
        assertThat(read(LinkFaults.HEADINGS + "R1,どこかの課,,,,\n" + LINE)).hasSize(1);
    }

    @Test
    void sayingTheSameTwiceSaysItOnce() {
        assertThat(read(LinkFaults.HEADINGS + LINE + LINE)).containsExactly(DECISION);
    }

    @Test
    void isReadInTheEncodingThatExcelSaves() {
        byte[] links = (LinkFaults.HEADINGS + LINE).getBytes(Charset.forName("windows-31j"));

        List<LinkDecision> read = LinkFaults.twoYears(new SomeSettings(home), "")
                .write("links.csv", links)
                .read()
                .links();

        assertThat(read).containsExactly(DECISION);
    }

    @Test
    void takesProposalsAppendedToShorterLinesWithTheirHeadings() {
        String proposals = """
                \uFEFF年度,課,項目,前年度の課,前年度の項目,判断,一致度,前年度の目標
                R1,総務課,'-文書の廃棄,庶務課,文書整理,はい,0.71,目標
                """;

        assertThat(read(LinkFaults.HEADINGS + LINE + proposals))
                .containsExactly(
                        DECISION, new LinkDecision(4, new FiscalYear(2019), "総務課", "-文書の廃棄", "庶務課", "文書整理", true));
    }

    @Test
    void leavesTheDigestOfTheSettingsAsItIs() {
        String before = LinkFaults.twoYears(new SomeSettings(home), LinkFaults.HEADINGS)
                .read()
                .digest();

        assertThat(LinkFaults.twoYears(new SomeSettings(home), LinkFaults.HEADINGS + LINE)
                        .read()
                        .digest())
                .isEqualTo(before);
    }
}
