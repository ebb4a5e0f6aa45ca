package matome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import matome.Example.Said;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.model.Place;

/** docs/rules.md: every finding with what Matome really said of a real workbook. */
final class RulesPage {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("R-1", "ファイルと表の読み取り", "Reading the file and its table"),
            List.of("R-2", "年度・段階・部・課", "Year, phase, department, section"),
            List.of("R-3", "欄の記入", "What the cells must say"),
            List.of("R-4", "提出と様式", "Handing in, and the form"),
            List.of("R-5", "内容の確かめ", "What a person ought to look at"),
            List.of("N-", "参考", "Notes"),
            List.of("D-", "保留（次の夜にもう一度確かめます）", "Deferred to the next night"),
            List.of("I-", "対象外", "Not a goal sheet"),
            List.of("P-", "過年度の取り込み（matome import）", "Taking in a past year's sheets (matome import)"));

    private static final String INTRODUCTION = """
            # 指摘の一覧

            <!-- 試験が作るページです。手で直さず、src/test/java/matome の例か文言を直して、
                 mvn test -Dtest=RulesPageTest -Dmatome.rules=write で作り直してください。 -->

            まとめが各課のファイルについて言うことの、すべてです。例の文は、実際のファイルを確かめて出たものです。

            * **エラー**があるファイルは、まるごと差し戻します。
            * **警告**と**参考**だけのファイルは受け付けます。警告のあるファイルは、印を付けた写しを「確認」に置きます。
            * 同じ原因の指摘は、`E8:E10,E12` のように1つにまとめます。
            * 「変更」が○の指摘は、`jobs/city.yml` で重さを変えられます。

            ```yaml
            severities:
              R-405: 参考
              R-501: エラー
            ```
            """;

    private static final String IN_ENGLISH = """

            # In English

            The same findings as `matome --lang en` says them. ERROR sends the whole workbook back; WARNING and NOTE do not.
            Where the third column says ○, a city may change the severity in `jobs/city.yml`.
            """;

    private final Map<FindingCode, Said> said;

    RulesPage(Map<FindingCode, Said> said) {
        this.said = said;
    }

    String text() {
        return INTRODUCTION + families(1) + IN_ENGLISH + families(2);
    }

    private String families(int language) {
        return FAMILIES.stream().map(family -> family(family, language)).collect(Collectors.joining());
    }

    private String family(List<String> family, int language) {
        String headings = language == 1 ? "| コード | 重さ | 変更 | 例 | 直し方 |" : "| code | severity | | example | remedy |";
        return said.keySet().stream()
                .filter(code -> code.code().startsWith(family.get(0)))
                .map(code -> line(code, Objects.requireNonNull(said.get(code)), language))
                .collect(Collectors.joining(
                        "\n", "\n## " + family.get(language) + "\n\n" + headings + "\n|---|---|---|---|---|\n", "\n"));
    }

    /** The line of one finding, in Japanese (1) or English (2). */
    static String line(FindingCode code, Said one, int language) {
        Messages messages = language == 1 ? Messages.japanese() : new Messages(Locale.ENGLISH);
        return "| " + code.code()
                + " | " + messages.text("severity." + one.severity())
                + " | " + (code.isFirm() ? "" : "○")
                + " | " + cell(place(one.place()) + (language == 1 ? one.problem() : one.problemInEnglish()))
                + " | " + cell(language == 1 ? one.remedy() : one.remedyInEnglish())
                + " |";
    }

    private static String place(Place place) {
        String cell = place.cell().map(c -> "`" + c + "` ").orElse("");
        return cell + place.no().map(no -> "No." + no + " ").orElse("");
    }

    /** Nothing of a text is markup. */
    private static String cell(String text) {
        return text.replaceAll("([|*_<>#\\[\\]\\\\])", "\\\\$1").strip();
    }
}
