package matome.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matome.model.ComparedItem;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.TextChange;
import matome.model.TextChange.Degree;

/** A goal or an outcome of both years, side by side. One that stayed the same is told once, for both. */
final class ComparedTexts {

    private final Phrases phrases;
    private final UnderlinedText underlined;

    ComparedTexts(Phrases phrases) {
        this.phrases = phrases;
        this.underlined = new UnderlinedText(phrases);
    }

    void put(
            Map<String, Object> line,
            String name,
            ComparedItem item,
            Optional<TextChange> change,
            Function<Initiative, String> text) {
        line.put(name + "の変化", change.map(this::degree).orElse(""));
        String now = change.map(underlined::after).orElseGet(() -> plain(item.now(), text));
        if (change.map(TextChange::degree).equals(Optional.of(Degree.SAME))) {
            line.put("両年度の" + name, filled(now));
            return;
        }
        line.put("前年度の" + name, filled(change.map(underlined::before).orElseGet(() -> plain(item.before(), text))));
        line.put("今年度の" + name, filled(now));
    }

    private String degree(TextChange change) {
        boolean anew = change.degree() == Degree.CHANGED && !UnderlinedText.hasCommon(change);
        return phrases.words("report.comparison.text." + (anew ? "ANEW" : change.degree()));
    }

    private String plain(Optional<ListedItem> side, Function<Initiative, String> text) {
        return side.map(ListedItem::initiative).map(text).map(underlined::plain).orElse("");
    }

    private static String filled(String text) {
        return text.isBlank() ? Phrases.NOTHING : text;
    }
}
