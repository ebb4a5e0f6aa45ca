package matome.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence of an outcome, with the mark of its line: ● is a main point, ・ one of a list below it, ※ a note.
 *
 * @param mark empty where the line has none
 * @param text without what it quotes at length: a quoted title or law says nothing of the work
 */
record Statement(String mark, String text) {

    private static final Pattern LINE = Pattern.compile("^[ 　]*([●○◎◆◇■□▼▽★☆・･※*-]?)(.*)$");
    private static final Pattern QUOTED = Pattern.compile("「[^「」]{5,}」|『[^『』]{5,}』");
    private static final Set<String> OF_A_LIST = Set.of("・", "･", "-");
    private static final Set<String> OF_A_NOTE = Set.of("※", "*");
    private static final String SENTENCE_END = "。(?![）)」』])";

    static List<Statement> of(String outcome) {
        return outcome.lines().flatMap(Statement::ofLine).toList();
    }

    private static Stream<Statement> ofLine(String line) {
        Matcher parts = LINE.matcher(QUOTED.matcher(line).replaceAll("「」"));
        return !parts.matches()
                ? Stream.empty()
                : Arrays.stream(parts.group(2).split(SENTENCE_END))
                        .map(String::strip)
                        .filter(sentence -> !sentence.isEmpty())
                        .map(sentence -> new Statement(parts.group(1), sentence));
    }

    boolean isMain() {
        return !isNote() && !OF_A_LIST.contains(mark);
    }

    boolean isNote() {
        return OF_A_NOTE.contains(mark);
    }
}
