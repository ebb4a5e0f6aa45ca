package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import matome.model.Messages;

/** output/index.html: all that a coordinator wants to know in the morning, on one page that needs no other file. */
public final class MorningPage {

    /** Its place in output/. */
    public static final String NAME = "index.html";

    private final Messages words = Messages.japanese();

    /** The bytes of a finished .html. */
    public byte[] of(Morning morning) {
        StringOutput page = new StringOutput();
        JtemorningGenerated.render(new OwaspHtmlTemplateOutput(page), null, new MorningWords(morning, words));
        return page.toString().getBytes(UTF_8);
    }
}
