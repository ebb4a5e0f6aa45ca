package matome.settings;

import static matome.settings.FaultCase.city;
import static matome.settings.FaultCase.organization;
import static matome.settings.FaultCase.when;

import java.util.stream.Stream;

/** What can be wrong in organization.csv, alone and against city.yml. */
final class TableFaults {

    private TableFaults() {}

    static Stream<FaultCase> tables() {
        return Stream.of(
                organization(
                        SettingsProblem.CSV_SYNTAX,
                        "総務課,10,,○\n令和元年度,01,総務部,0102,職員課",
                        "\"総務課\n\",10,,○\n令和元年度,01,総務部,0102,\"職員課",
                        "jobs/organization.csv 4行目: この行から先を表として読めません。引用符「\"」の閉じ忘れを確かめてください。"),
                organization(
                        SettingsProblem.HEADING_MISSING,
                        ",並び順",
                        ",順番",
                        "jobs/organization.csv 1行目: 見出し「並び順」がありません。必要な見出しは 年度、部コード、部、課コード、課、並び順 です。"),
                organization(
                        SettingsProblem.HEADING_TWICE,
                        "庶務担当\n",
                        "庶務担当,課\n",
                        "jobs/organization.csv 1行目: 見出し「課」が2つあります。どちらかを消してください。"),
                organization(
                        SettingsProblem.HEADING_MISSPELT,
                        "前身の課コード",
                        "前身の課コ一ド",
                        "jobs/organization.csv 1行目: 「前身の課コ一ド」という見出しは使われません。「前身の課コード」のことでしたら、書き直してください。"),
                organization(
                        SettingsProblem.CELL_TOO_MANY,
                        ",,○",
                        ",,○,○",
                        "jobs/organization.csv 2行目: 見出しのない列に「○」とあります。余分な「,」を消すか、値を引用符「\"」で囲んでください。"),
                organization(
                        SettingsProblem.CELL_EMPTY,
                        "総務課,10,,○\n令和元年度",
                        "\"総務課\n\",10,,○\n\n　",
                        "jobs/organization.csv 5行目: 「年度」が空欄です。値を書いてください。"),
                organization(
                        SettingsProblem.NOT_A_MARK,
                        "職員課,20,,",
                        "職員課,20,,×",
                        "jobs/organization.csv 3行目: 「庶務担当」に「×」とあります。当てはまるときは ○、〇、◯、1、はい のいずれかを書き、当てはまらないときは空欄にしてください。"),
                organization(
                        SettingsProblem.CODE_TWICE,
                        "0102",
                        "０１０１",
                        "jobs/organization.csv 3行目: 令和元年度の課コード「0101」は2行目でも使われています。課ごとに別のコードにしてください。"),
                organization(
                        SettingsProblem.CODE_WITH_TWO_NAMES,
                        "総務部,0102",
                        "総部,0102",
                        "jobs/organization.csv 3行目: 令和元年度の部コード「01」の名前が「総部」ですが、2行目では「総務部」です。同じ名前にそろえるか、別のコードにしてください。"),
                organization(
                        SettingsProblem.NAME_WITH_TWO_CODES,
                        "01,総務部,0102",
                        "02,総務部,0102",
                        "jobs/organization.csv 3行目: 令和元年度の「総務部」の部コードが「02」ですが、2行目では「01」です。同じコードにそろえるか、別の名前にしてください。"),
                organization(
                        SettingsProblem.SECTION_TWICE,
                        "職員課",
                        "総務 課",
                        "jobs/organization.csv 3行目: 令和元年度の総務部に「総務 課」が2つあります（1つ目は2行目）。どちらかを消すか、名前を直してください。"),
                organization(
                        SettingsProblem.LEAD_MISSING,
                        "○",
                        "",
                        "jobs/organization.csv 2行目: 令和元年度の総務部に庶務担当課がありません。総務課、職員課 のうち1つの「庶務担当」に ○ を付けてください。"),
                organization(
                        SettingsProblem.SEVERAL_LEADS,
                        "職員課,20,,",
                        "職員課,20,,1",
                        "jobs/organization.csv 3行目: 令和元年度の総務部に庶務担当課が2つ以上あります（総務課、職員課）。○ は1つだけにしてください。"));
    }

    static Stream<FaultCase> years() {
        return Stream.of(
                when(
                        SettingsProblem.PREDECESSOR_UNKNOWN,
                        s -> s.city("goals:", "goals:\n  H30: 前")
                                .write(
                                        "organization.csv",
                                        SomeSettings.ORGANIZATION.replace("総務課,10,", "総務課,10,0101・0999")
                                                + "H30,01,総務部,0101,総務課,1,0888,\n"),
                        "jobs/organization.csv 2行目: 前身の課コード「0999」は平成30年度の組織にありません。平成30年度の課コードを書くか、空欄にしてください。"),
                organization(
                        SettingsProblem.PREDECESSORS_IN_CIRCLE,
                        "0101,総務課,10,,○\n令和元年度,01,総務部,0102,職員課,20,,",
                        "0101,総務課,10,0102,○\n令和元年度,01,総務部,0102,職員課,20,0103,\n令和元年度,01,総務部,0103,文書課,30,0101,",
                        "jobs/organization.csv 2行目: 令和元年度の前身の課コードが輪になっています（0101←0102←0103←0101）。課コードを入れ替えたときは、新しい課に別のコードを付けてください。"),
                city(
                        SettingsProblem.YEAR_WITHOUT_SETTINGS,
                        "  令和元年度: 市の目標",
                        "  令和2年度: 市の目標",
                        "jobs/city.yml 2行目: organization.csv にある令和元年度が「goals」に書かれていません。令和元年度の行を加えてください。"),
                city(
                        SettingsProblem.YEAR_WITHOUT_SECTIONS,
                        "phases:\n",
                        "phases:\n  R2:\n    目標設定: { open: 2020-04-01, due: 2020-05-29 }\n",
                        "jobs/city.yml 5行目: 令和2年度の課が organization.csv にありません。令和2年度の課を加えるか、この年度を消してください。"));
    }
}
