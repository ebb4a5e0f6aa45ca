package matome.report;

import java.util.Map;

/**
 * Where a part begins in the booklet, under the names the designs use.
 *
 * @param before how many pages there are before it
 * @param total how many the booklet has
 * @param tag what the contents' link leads to
 */
record BookletPage(int before, int total, String tag) {

    /** For a part that is filled to see how many pages it takes: figures as wide as the real ones may become. */
    static BookletPage unknown(String tag) {
        return new BookletPage(0, 0, tag);
    }

    int number() {
        return before + 1;
    }

    void putInto(Map<String, Object> head) {
        head.put("前のページ数", before);
        head.put("全ページ数", total);
        head.put("札", tag);
    }
}
