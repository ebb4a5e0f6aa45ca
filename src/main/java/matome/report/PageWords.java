package matome.report;

import java.util.List;
import java.util.stream.Collectors;
import matome.model.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the template goal-sheet.jte says. Every text is one that HTML can hold; the template escapes it.
 *
 * @param documentTitle what the browser's tab says
 * @param head 部長の職名 and 氏名, or null where 部の概要 was not handed in
 * @param stamps 暫定 or 確定, and the mark of the year
 * @param stated 令和2年5月29日現在, or null where nothing was handed in
 */
record PageWords(
        Messages words,
        String city,
        String documentTitle,
        String title,
        @Nullable String head,
        List<String> stamps,
        List<Fact> facts,
        List<Rows> sections,
        @Nullable String stated) {

    /** 市の目標 and what it says, for example. */
    record Fact(String label, String text) {}

    /** The rows of one section. */
    record Rows(String anchor, String name, String caption, List<Row> rows) {}

    record Row(int no, String categories, String title, String goal, String rating, String outcome) {}

    String word(String key) {
        return words.text(key);
    }

    /** The same in one line. */
    String label(String key) {
        return word(key).replace("\n", "");
    }

    PageStyle style() {
        return PageStyle.withRunning(
                stamps.stream().map(stamp -> "〔" + stamp + "〕").collect(Collectors.joining()));
    }
}
