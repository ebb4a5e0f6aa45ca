package matome.settings;

import static matome.settings.FaultCase.city;
import static matome.settings.FaultCase.job;

import java.util.stream.Stream;

/** Values that are missing or not allowed. */
final class ValueFaults {

    private ValueFaults() {}

    static Stream<FaultCase> values() {
        String cron = "分（0〜59）、時（0〜23）、日（1〜31）、月（1〜12）、曜日（0〜7、0と7は日曜日）の5つを半角の空白で区切って書いてください。毎日2時なら \"0 2 * * *\" です。";
        return Stream.of(
                city(SettingsProblem.MISSING, "city: 見本市", "city:", "jobs/city.yml 1行目: 「city」が書かれていません。値を書いてください。"),
                city(
                        SettingsProblem.MISSING,
                        ", due: 2020-05-29",
                        "",
                        "jobs/city.yml 6行目: 「phases.令和元年度.結果報告.due」が書かれていません。値を書いてください。"),
                city(
                        SettingsProblem.MISSING,
                        "  - { code: A, meaning: 達成, achieved: はい }\n",
                        "",
                        "jobs/city.yml 9行目: 「ratings」が書かれていません。値を書いてください。"),
                city(
                        SettingsProblem.FINDING_UNKNOWN,
                        "city: 見本市",
                        "city: 見本市\nseverities: { R-999: 警告 }",
                        "jobs/city.yml 2行目: 「R-999」という指摘はありません。docs/rules.md にあるコードを書いてください。"),
                city(
                        SettingsProblem.FINDING_FIRM,
                        "city: 見本市",
                        "city: 見本市\nseverities: { R-302: 警告 }",
                        "jobs/city.yml 2行目: 「R-302」の重さは変えられません。この指摘があると、提出を取り込めないためです。この行を消してください。"),
                city(
                        SettingsProblem.NOT_ALLOWED,
                        "city: 見本市",
                        "city: 見本市\nseverities: { R-405: 注意 }",
                        "jobs/city.yml 2行目: 「severities.R-405」に「注意」とあります。書けるのは エラー、参考、警告 です。"),
                city(
                        SettingsProblem.RETURN_FOLDER,
                        "city: 見本市",
                        "city: 見本市\nreturn-folder: output/返却",
                        "jobs/city.yml 2行目: 「return-folder」の「output/返却」には返せません。input・output・work・jobs・reports のどれとも重ならない、別のフォルダーを書いてください。"),
                city(SettingsProblem.NOT_A_VALUE, "見本市", "[見本市]", "jobs/city.yml 1行目: 「city」には値を1つだけ書いてください。"),
                city(
                        SettingsProblem.NOT_A_BLOCK,
                        "goals:\n  令和元年度: 市の目標",
                        "goals: 市の目標",
                        "jobs/city.yml 2行目: 「goals」の下には、字下げして「項目: 値」の行を並べてください。"),
                city(
                        SettingsProblem.NOT_A_LIST,
                        "  - { name",
                        "  { name",
                        "jobs/city.yml 7行目: 「plan-categories」の下には、字下げして「- 」で始まる行を並べてください。"),
                city(
                        SettingsProblem.NOT_A_NUMBER,
                        "city: 見本市",
                        "city: 見本市\nlimits: { rows: 多め, parts: 0 }",
                        "jobs/city.yml 2行目: 「limits.parts」に「0」とあります。1 から 100000 までの整数を書いてください。",
                        "jobs/city.yml 2行目: 「limits.rows」に「多め」とあります。1 から 10000 までの整数を書いてください。"),
                city(
                        SettingsProblem.NOT_A_FLAG,
                        "achieved: はい",
                        "achieved: on",
                        "jobs/city.yml 10行目: 「ratings.achieved」に「on」とあります。「はい」か「いいえ」を書いてください。"),
                city(
                        SettingsProblem.NOT_A_DATE,
                        "2020-04-01",
                        "令和元年4月1日",
                        "jobs/city.yml 6行目: 「phases.令和元年度.結果報告.open」の「令和元年4月1日」は、暦にある日付として読めません。2020-05-29 か 令和2年5月29日 のように書いてください。"),
                city(
                        SettingsProblem.NOT_A_YEAR,
                        "goals:\n",
                        "goals:\n  来年: 目標\n",
                        "jobs/city.yml 3行目: 「goals」の「来年」は、年度として読めません。令和元年度、R1、2019 のように書いてください。"),
                city(
                        SettingsProblem.NOT_A_ZONE,
                        "city: 見本市",
                        "city: 見本市\ntime-zone: 東京",
                        "jobs/city.yml 2行目: 「time-zone」の「東京」という時間帯はありません。日本なら Asia/Tokyo と書いてください。"),
                job(
                        SettingsProblem.NOT_A_CRON,
                        "command: nightly\ncron: 0 24 * * *",
                        "jobs/night.yml 2行目: 「cron」の「0 24 * * *」のうち「24」が読めません。" + cron),
                job(
                        SettingsProblem.NOT_A_CRON,
                        "command: nightly\ncron: 2:00",
                        "jobs/night.yml 2行目: 「cron」の「2:00」のうち「2:00」が読めません。" + cron),
                city(
                        SettingsProblem.NOT_ALLOWED,
                        "結果報告",
                        "中間報告",
                        "jobs/city.yml 6行目: 「phases.令和元年度」に「中間報告」とあります。書けるのは 目標設定、結果報告 です。"),
                city(
                        SettingsProblem.TWICE,
                        "ratings:\n",
                        "ratings:\n  - { code: B, aliases: [Ａ, b, Ｂ], meaning: 未達, achieved: no }\n",
                        "jobs/city.yml 11行目: 「ratings.code」の「A」は10行目でも使われています。別の言葉にしてください。"),
                city(
                        SettingsProblem.TWICE,
                        "city: 見本市",
                        "city: 見本市\ncolumns:\n  title: { label: 題 }\n  goal: { synonyms: [題] }",
                        "jobs/city.yml 4行目: 「columns.goal.synonyms」の「題」は3行目でも使われています。別の言葉にしてください。"),
                city(
                        SettingsProblem.TWICE,
                        "city: 見本市",
                        "city: 見本市\ncolumns:\n  title: { label: 目標 }",
                        "jobs/city.yml 2行目: 「columns.goal.label」の「目標」は3行目でも使われています。別の言葉にしてください。"),
                city(
                        SettingsProblem.DUE_BEFORE_OPEN,
                        "2020-05-29",
                        "2019-05-29",
                        "jobs/city.yml 6行目: 期限（2019-05-29）が受付の初日（2020-04-01）より前です。期限は初日以後の日にしてください。"),
                city(
                        SettingsProblem.CLOSE_BEFORE_DUE,
                        "2020-05-29",
                        "2020-05-29, close: 2020-05-28",
                        "jobs/city.yml 6行目: 締切（2020-05-28）が期限（2020-05-29）より前です。締切は期限以後の日にしてください。"));
    }
}
