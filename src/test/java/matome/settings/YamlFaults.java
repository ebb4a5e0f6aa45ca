package matome.settings;

import static matome.settings.FaultCase.city;
import static matome.settings.FaultCase.job;
import static matome.settings.FaultCase.when;

import java.util.stream.Stream;

/** Files that are not written as YAML, or hold other keys than ours. */
final class YamlFaults {

    private YamlFaults() {}

    static Stream<FaultCase> yaml() {
        String syntax = "この行かすぐ次の行が、設定の書き方になっていません。字下げの深さ、「:」の後の半角の空白、引用符や括弧の閉じ忘れを確かめてください。「*」で始まる値は引用符で囲んでください。";
        return Stream.of(
                city(SettingsProblem.SYNTAX, "code: A,", "code: \"A,", "jobs/city.yml 10行目: " + syntax),
                when(
                        SettingsProblem.SYNTAX,
                        s -> s.write("city.yml", "[".repeat(100_000)),
                        "jobs/city.yml 1行目: " + syntax),
                job(SettingsProblem.SYNTAX, "command: nightly\ncron: */5 * * * *", "jobs/night.yml 2行目: " + syntax),
                job(SettingsProblem.SYNTAX, "nightly", "jobs/night.yml 1行目: " + syntax),
                city(
                        SettingsProblem.TAB,
                        "  令和元年度: 市の目標",
                        "\t令和元年度: 市の目標",
                        "jobs/city.yml 3行目: 字下げにタブが使われています。半角の空白に直してください。"),
                city(
                        SettingsProblem.FULL_WIDTH,
                        "city: 見本市\ngoals:\n  令和",
                        "city：見本市\ngoals:\n　令和",
                        "jobs/city.yml 1行目: 全角の「：」は使えません。半角に直してください。",
                        "jobs/city.yml 3行目: 全角の「　」は使えません。半角に直してください。"),
                job(SettingsProblem.FULL_WIDTH, "command：nightly", "jobs/night.yml 1行目: 全角の「：」は使えません。半角に直してください。"),
                city(
                        SettingsProblem.INVISIBLE,
                        "市の目標",
                        "市の\u0007目標",
                        "jobs/city.yml 3行目: 目に見えない文字（U+0007）が入っています。取り除いてください。"),
                city(
                        SettingsProblem.REFERENCE,
                        "市の目標",
                        "*goal",
                        "jobs/city.yml 3行目: 「*goal」のような参照は使えません。値をそのまま書いてください。「*」で始まる値は引用符で囲んでください。"),
                job(
                        SettingsProblem.SEVERAL_DOCUMENTS,
                        "command: nightly\n---\ncron: x\n",
                        "jobs/night.yml 3行目: 「---」の行でファイルが分かれています。1つのファイルには設定を1つだけ書いてください。"),
                city(
                        SettingsProblem.KEY_TWICE,
                        "goals:\n",
                        "city: 別の市\ngoals:\n",
                        "jobs/city.yml 2行目: 「city」が2度書かれています（1度目は1行目）。どちらかを消してください。"),
                city(
                        SettingsProblem.KEY_TWICE,
                        "goals:\n",
                        "goals:\n  平成31年度: 前の名前\n",
                        "jobs/city.yml 4行目: 「令和元年度」が2度書かれています（1度目は3行目）。どちらかを消してください。"),
                city(
                        SettingsProblem.KEY_TWICE,
                        "    結果報告",
                        "    RESULT: { open: 2020-04-01, due: 2020-05-29 }\n    結果報告",
                        "jobs/city.yml 7行目: 「結果報告」が2度書かれています（1度目は6行目）。どちらかを消してください。"),
                city(
                        SettingsProblem.KEY_MISSPELT,
                        "city: 見本市",
                        "city: 見本市\nlimit: { rows: 5 }",
                        "jobs/city.yml 2行目: 「limit」という項目はありません。「limits」のことでしたら、書き直してください。"),
                city(
                        SettingsProblem.KEY_UNKNOWN,
                        "name: 総計",
                        "name: 総計, 色: 赤",
                        "jobs/city.yml 8行目: 「plan-categories.色」という項目はありません。ここに書けるのは name、meaning、combinable です。"));
    }
}
