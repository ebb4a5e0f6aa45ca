package matome.publish;

import java.util.List;

/**
 * A character that CP932 does not have, and what stands there instead.
 *
 * @param line of the record in its file, the headings being line 1
 * @param mark what stands there instead; empty for what nobody can see
 */
record Replacement(String file, int line, String heading, int character, String mark, long times) {

    static final List<String> HEADINGS = List.of("ファイル", "行", "列", "文字", "コード", "置き換え", "回数");

    List<String> row() {
        return List.of(
                file,
                String.valueOf(line),
                heading,
                Character.toString(character),
                "U+%04X".formatted(character),
                mark,
                String.valueOf(times));
    }
}
