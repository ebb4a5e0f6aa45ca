package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 禁則: what a line must not begin or end with. */
class LineBreakTest {

    private static final String NOT_FIRST = "、。，．）」』】〉》］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ！？";
    private static final String NOT_LAST = "（「『【〈《［｛";
    private static final List<String> WORDS = List.of(
            "令和元年度", "市民", "アンケート", "データ", "ぎょうせい", "チェック", "人々", "個々", "ひがしむらやま", "について", "を", "の", "が", "SNS",
            "90.0%", "3月", "ショー", "やりっぱなし", "ヴァージョン", "窓口業務", "フィルター");
    private static final List<String> MARKS = List.of("、", "。", "！", "？", "．", "，", "");
    private static final List<String> BRACKETS = List.of("（）", "「」", "『』", "【】", "〈〉", "《》", "［］", "｛｝");

    private final GoalSheetReport report = new GoalSheetReport(Path.of("reports"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsOnEveryLineOfAnyText(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int no = 1; no <= 40; no++) {
            entries.add(Sheets.entry(no, Sheets.FINANCE, prose(random, 8), prose(random, 20), prose(random, 60)));
        }

        assertBroken(Sheets.of(entries));
    }

    @Test
    void holdsOnEveryLineOfTheCitysOwnSheet() {
        assertBroken(Sheets.seed());
    }

    private void assertBroken(ConsolidatedSheet sheet) {
        List<String> lines = Pdf.lines(report.render(sheet));

        assertThat(lines).hasSizeGreaterThan(sheet.entries().size());
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(NOT_FIRST).doesNotContain(line.strip().substring(0, 1)))
                .allSatisfy(line -> assertThat(NOT_LAST)
                        .doesNotContain(line.strip().substring(line.strip().length() - 1)));
    }

    private static String prose(Random random, int words) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = pick(random, WORDS);
            String brackets = pick(random, BRACKETS);
            prose.append(random.nextInt(4) == 0 ? brackets.charAt(0) + word + brackets.charAt(1) : word);
            prose.append(random.nextInt(3) == 0 ? pick(random, MARKS) : "");
        }
        return prose.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
