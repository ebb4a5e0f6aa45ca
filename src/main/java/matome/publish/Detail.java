package matome.publish;

import java.util.List;

/**
 * How much the morning page says in full. What it leaves out it counts, and it lies in another file.
 *
 * @param findings of one workbook
 * @param texts to copy, of one round
 * @param lines of any other list
 */
record Detail(int findings, int texts, int lines) {

    /** The fullest first; a page takes the first with which it is light enough. */
    static final List<Detail> ALL = List.of(
            new Detail(8, 40, Integer.MAX_VALUE),
            new Detail(3, 40, 300),
            new Detail(1, 20, 100),
            new Detail(0, 5, 30),
            new Detail(0, 0, 10));

    /** How many of a list are left out. */
    int unlisted(int all) {
        return Math.max(0, all - lines);
    }
}
