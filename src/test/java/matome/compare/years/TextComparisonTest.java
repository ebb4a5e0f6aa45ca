package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import matome.model.TextChange;
import matome.model.TextChange.Degree;
import matome.model.TextChange.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            財務書類を公表する。 | 財務書類を公表する。 | 財務書類を公表する。
            理解度90.0％以上 | 理解度 90.0%以上 | 理解度 90.0%以上
            理解度90.0%以上 | 理解度88.2%以上 | 理解度[88.2%]以上
            出張講座を4回開催する。 | 出張講座を6回開催し、市報で知らせる。 | 出張講座を[6]回開催[し、市報で知らせ]る。
            マニュアルを作成する。 | マニュアルを改訂する。 | マニュアルを[改訂]する。
            市報を発行する。 | 公債を管理し、利子を抑える。 | [公債を管理し、利子を抑える。]
            """)
    void marksWhatTheOtherYearDoesNotHaveInStretchesThatCanBeRead(String before, String after, String marked) {
        assertThat(marked(TextComparison.of(before, after).after())).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            財務書類を 公表する。 | 財務書類を公表する。 | SAME
            統一的な基準による財務書類を年度末までに公表する。 | 統一的な基準による財務書類を9月末までに公表する。 | NEARLY
            財務書類を公表する。 | 市債の残高を年度末までに3%減らす。 | CHANGED
            """)
    void saysHowMuchChanged(String before, String after, Degree degree) {
        assertThat(TextComparison.of(before, after).degree()).isEqualTo(degree);
        assertThat(TextComparison.of(after, before).degree()).isEqualTo(degree);
    }

    @Test
    void aTextThatWasNotThereIsAllNew() {
        assertThat(TextComparison.of("", "広報紙を発行した。"))
                .isEqualTo(new TextChange(Degree.CHANGED, List.of(), List.of(new Piece("広報紙を発行した。", true))));
    }

    @Test
    void thePiecesOfEachSideAreItsWholeTextInTurns() {
        Random random = new Random(318);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = random.nextBoolean() ? before.replace("市", "区") + text(random) : text(random);

            TextChange change = TextComparison.of(before, after);

            assertThat(joined(change.before())).isEqualTo(before);
            assertThat(joined(change.after())).isEqualTo(after);
            for (List<Piece> pieces : List.of(change.before(), change.after())) {
                assertThat(pieces).allMatch(piece -> !piece.text().isEmpty());
                for (int at = 1; at < pieces.size(); at++) {
                    assertThat(pieces.get(at).changed())
                            .isNotEqualTo(pieces.get(at - 1).changed());
                }
            }
        }
    }

    @Test
    void twoLongTextsThatHaveLittleInCommonCostLittle() {
        Random random = new Random(1);
        String before = random.ints(2_000, 0x4E00, 0x5000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String after = before.substring(1_000)
                + random.ints(1_000, 0x4E00, 0x5000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        TextChange change = TextComparison.of(before, after);

        assertThat(change.degree()).isEqualTo(Degree.CHANGED);
        assertThat(joined(change.after())).isEqualTo(after);
    }

    private static String text(Random random) {
        List<String> words =
                List.of("市", "広報", "を", "開催", "した。", "\n", "ＳＮＳ", "90.5%", " ", "令和元年", "マニュアル", "𠮷野", "か\u3099");
        return random.ints(random.nextInt(30), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
