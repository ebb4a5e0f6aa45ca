package matome.publish.mail;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import matome.model.Messages;

/** What a mail says, part by part: once as plain text and once as a page. */
final class MailBody {

    /** One part of it. */
    sealed interface Part {
        /** As plain text. */
        String text();
    }

    record Paragraph(String text) implements Part {}

    record Items(String heading, List<String> items) implements Part {
        @Override
        public String text() {
            return "■ " + heading + items.stream().map(i -> "\n・" + i).collect(Collectors.joining());
        }
    }

    /**
     * Where something lies.
     *
     * @param shown the place as people write it
     * @param target the place as programs want it; empty when they cannot get there
     */
    record Link(String label, String shown, String target) implements Part {
        @Override
        public String text() {
            return label + "\n<" + shown + ">";
        }
    }

    private final Messages messages;
    private final String title;
    private final List<Part> parts = new ArrayList<>();

    MailBody(Messages messages, String title) {
        this.messages = messages;
        this.title = title;
    }

    MailBody say(String key, Object... facts) {
        parts.add(new Paragraph(messages.text(key, facts)));
        return this;
    }

    /** A list; nothing at all when it is empty. */
    MailBody list(String key, List<String> items) {
        return list(key, items, items.size());
    }

    /** A list of the first of many. */
    MailBody list(String key, List<String> items, int all) {
        if (!items.isEmpty()) {
            parts.add(new Items(messages.text(key, all), List.copyOf(items)));
        }
        return this;
    }

    MailBody link(Link link) {
        parts.add(link);
        return this;
    }

    String title() {
        return title;
    }

    List<Part> parts() {
        return parts;
    }

    String footer() {
        return messages.text("mail.footer");
    }

    String text() {
        return title
                + parts.stream().map(p -> "\n\n" + p.text()).collect(Collectors.joining())
                + "\n\n-- \n" + footer() + "\n";
    }

    String html() {
        StringOutput page = new StringOutput();
        JteletterGenerated.render(new OwaspHtmlTemplateOutput(page), null, this);
        return page.toString();
    }
}
