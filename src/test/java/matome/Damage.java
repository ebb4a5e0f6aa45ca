package matome;

import java.util.ArrayList;
import java.util.List;
import matome.Example.Deed;

/**
 * Something that people do to a form that holds three rows, and what must come of it.
 *
 * @param name what was done, in a few words
 * @param taken whether the workbook is accepted
 * @param rows what the database must hold, cell for cell; nothing when it is sent back
 * @param said codes with cells, the gravest first
 */
record Damage(String name, Deed deed, boolean taken, List<List<String>> rows, List<String> said) {

    static final List<String> FIRST = List.of("総計", "広報紙の発行", "年12回発行する。", "A", "12回発行した。");
    static final List<String> SECOND = List.of("行革", "財政白書の公表", "年度末までに公表する。", "A", "8月に公表した。");
    static final List<String> THIRD = List.of("総計・行革", "窓口の改善", "待ち時間を15分以内にする。", "B", "18分であった。");
    static final List<List<String>> UNHARMED = List.of(FIRST, SECOND, THIRD);

    /** Understood as if nothing had happened, but for what is said. */
    static Damage read(String name, Deed deed, String... said) {
        return new Damage(name, deed, true, UNHARMED, List.of(said));
    }

    /** Understood, and it says something else than before. */
    static Damage changed(String name, Deed deed, List<List<String>> rows, String... said) {
        return new Damage(name, deed, true, rows, List.of(said));
    }

    static Damage refused(String name, Deed deed, String... said) {
        return new Damage(name, deed, false, List.of(), List.of(said));
    }

    /** The rows with another text in one cell: which row and which column from 総計・行革・その他 on, from 0. */
    static List<List<String>> with(int row, int column, String text) {
        List<List<String>> rows = new ArrayList<>(UNHARMED);
        List<String> other = new ArrayList<>(rows.get(row));
        other.set(column, text);
        rows.set(row, other);
        return rows;
    }
}
