package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import matome.model.Messages;

/** output/index.html: all that a coordinator wants to know in the morning, on one page that needs no other file. */
public final class MorningPage {

    /** Its place in output/. */
    public static final String NAME = "index.html";

    /** In bytes; a heavier one opens slowly from a shared folder. */
    static final int HEAVIEST = 1_000_000;

    private final Messages words = Messages.japanese();

    /** The bytes of a finished .html, with as much detail as it can bear. */
    public byte[] of(Morning morning) {
        byte[] page = new byte[0];
        for (Detail detail : Detail.ALL) {
            page = of(morning, detail);
            if (page.length <= HEAVIEST) {
                return page;
            }
        }
        return page;
    }

    private byte[] of(Morning morning, Detail detail) {
        StringOutput page = new StringOutput();
        JtemorningGenerated.render(new OwaspHtmlTemplateOutput(page), null, new MorningWords(morning, detail, words));
        return page.toString().getBytes(UTF_8);
    }
}
