package matome.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word for people, in one language. The words are in messages_ja.properties and messages_en.properties. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int LONGEST_FACT = 300;

    private final ResourceBundle bundle;

    public Messages(Locale language) {
        this.bundle = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
    }

    public static Messages japanese() {
        return new Messages(Locale.JAPANESE);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … filled in; every argument is printed as it is. */
    public String text(String key, Object... arguments) {
        String[] printed = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
    }

    /** 内容: what is wrong. */
    public String problem(Finding finding) {
        return text("finding." + finding.code().code() + ".problem", shown(finding));
    }

    /** 直し方: what to do about it. */
    public String remedy(Finding finding) {
        return text("finding." + finding.code().code() + ".remedy", shown(finding));
    }

    /** Facts come from anybody's cell: on one line, nothing that a terminal obeys, and not without end. */
    private static Object[] shown(Finding finding) {
        return finding.facts().stream()
                .map(fact -> fact.replaceAll("\\R", "↵").replaceAll("\\p{Cc}", "�"))
                .map(fact -> fact.codePointCount(0, fact.length()) <= LONGEST_FACT
                        ? fact
                        : fact.substring(0, fact.offsetByCodePoints(0, LONGEST_FACT)) + "…")
                .toArray();
    }
}
