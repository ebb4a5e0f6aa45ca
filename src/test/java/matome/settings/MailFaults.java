package matome.settings;

import static matome.settings.FaultCase.city;
import static matome.settings.FaultCase.organization;

import java.util.stream.Stream;

/** Mail that could not be sent, or would be sent to nobody. */
final class MailFaults {

    private static final String BEGINNING =
            "city: 見本市\nmail:\n  server: mail.example.jp\n  from: { address: matome@example.jp }\n";

    private MailFaults() {}

    static Stream<FaultCase> mail() {
        return Stream.of(
                mail(
                        SettingsProblem.MAIL_ADDRESS,
                        "  coordinators: [企画@example.jp, kikaku@example.jp]",
                        "jobs/city.yml 5行目: 「mail.coordinators」に「企画@example.jp」とあります。メールアドレスを半角で、name@example.lg.jp のように書いてください。"),
                organization(
                        SettingsProblem.MAIL_ADDRESS,
                        "前身の課コード,庶務担当\n令和元年度,01,総務部,0101,総務課,10,,○",
                        "前身の課コード,庶務担当,宛先\n令和元年度,01,総務部,0101,総務課,10,,○,soumu@example.jp、bad;a@b",
                        "jobs/organization.csv 2行目: 「宛先」に「bad」とあります。メールアドレスを半角で、name@example.lg.jp のように書いてください。"),
                mail(
                        SettingsProblem.MAIL_ADDRESS,
                        "  coordinators: [kikaku..ka@example.jp]",
                        "jobs/city.yml 5行目: 「mail.coordinators」に「kikaku..ka@example.jp」とあります。メールアドレスを半角で、name@example.lg.jp のように書いてください。"),
                mail(
                        SettingsProblem.MAIL_ADDRESS,
                        "  operators: [joho@example..jp]",
                        "jobs/city.yml 5行目: 「mail.operators」に「joho@example..jp」とあります。メールアドレスを半角で、name@example.lg.jp のように書いてください。"),
                mail(
                        SettingsProblem.MAIL_PASSWORD,
                        "  user: matome\n  password: hush\n  password-env: SECRET",
                        "jobs/city.yml 6行目: パスワードを city.yml に書くことはできません。この行を消して、「password-file: ファイル名」か「password-env: 環境変数の名前」を書き、パスワードはそちらに置いてください。"),
                mail(
                        SettingsProblem.MAIL_LOGIN,
                        "  user: matome",
                        "jobs/city.yml 5行目: メールの「user」と、「password-file」か「password-env」のどちらか1つは、組で書いてください。ユーザー名のいらないサーバーなら、どれも書きません。"),
                mail(
                        SettingsProblem.MAIL_SHARE,
                        "  share: Z:/output",
                        "jobs/city.yml 5行目: 「mail.share」に「Z:/output」とあります。課の人が output を開くときの場所を、\\\\サーバー\\共有名\\フォルダー か https://… の形で書いてください。"),
                mail(
                        SettingsProblem.DEPARTMENT_UNKNOWN,
                        "  managers:\n    総務局: [a@example.jp]",
                        "jobs/city.yml 6行目: 「総務局」という部はありません。organization.csv の部の名前か部コードを書いてください（総務部）。"),
                mail(
                        SettingsProblem.NOT_ALLOWED,
                        "  security: ssl",
                        "jobs/city.yml 5行目: 「mail.security」に「ssl」とあります。書けるのは none、starttls、tls です。"),
                mail(
                        SettingsProblem.KEY_MISSPELT,
                        "  reminder: [3]",
                        "jobs/city.yml 5行目: 「mail.reminder」という項目はありません。「reminders」のことでしたら、書き直してください。"));
    }

    private static FaultCase mail(SettingsProblem problem, String lines, String said) {
        return city(problem, "city: 見本市\n", BEGINNING + lines + "\n", said);
    }
}
