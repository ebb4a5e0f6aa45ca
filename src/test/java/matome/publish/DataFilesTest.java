package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private static Map<String, byte[]> files(String... texts) {
        return DataFiles.of(List.of(new CsvTable(
                "表", List.of("課", "目標"), List.of(List.of("財政課", "3件"), List.of("広報課", String.join("\n", texts))))));
    }

    private static String file(Map<String, byte[]> files, String name, Charset charset) {
        return new String(Objects.requireNonNull(files.get(name)), charset);
    }

    @Test
    void eachTableComesInBothEncodingsWithAListOfWhatWasLost() {
        Map<String, byte[]> files = files("𠮷野の葛\uDB40\uDD00、か\u3099〜①髙😀😀");

        assertThat(files).containsOnlyKeys("表.csv", "表_cp932.csv", "置き換えた文字.csv");
        assertThat(file(files, "表.csv", UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF\"課\",\"目標\"", "\"財政課\",\"3件\"", "\"広報課\",\"𠮷野の葛\uDB40\uDD00、か\u3099〜①髙😀😀\"");
        assertThat(file(files, "表_cp932.csv", WINDOWS).split("\r\n"))
                .containsExactly("\"課\",\"目標\"", "\"財政課\",\"3件\"", "\"広報課\",\"〓野の葛、が～①髙〓〓\"");
        assertThat(file(files, "置き換えた文字.csv", UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF\"ファイル\",\"行\",\"列\",\"文字\",\"コード\",\"置き換え\",\"回数\"",
                        "\"表_cp932.csv\",\"3\",\"目標\",\"😀\",\"U+1F600\",\"〓\",\"2\"",
                        "\"表_cp932.csv\",\"3\",\"目標\",\"𠮷\",\"U+20BB7\",\"〓\",\"1\"",
                        "\"表_cp932.csv\",\"3\",\"目標\",\"\uDB40\uDD00\",\"U+E0100\",\"\",\"1\"");
    }

    @Test
    void aListOfNothingHasItsHeadingsAllTheSame() {
        assertThat(file(files("目標"), "置き換えた文字.csv", UTF_8).lines()).hasSize(1);
    }

    @Test
    void whatBecomesAFormulaOnlyOnTheWayIsKeptFromBeingOne() {
        Map<String, byte[]> files = files("−5%", "\uDB40\uDD00=1+1", "\u3099@A");

        assertThat(file(files, "表_cp932.csv", WINDOWS)).endsWith("\"'－5%\n'=1+1\n゛@A\"\r\n");
        assertThat(file(files, "表.csv", UTF_8)).contains("\"−5%\n");
    }
}
