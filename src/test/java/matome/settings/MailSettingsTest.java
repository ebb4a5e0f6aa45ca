package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Key;
import matome.model.MailKind;
import matome.model.Phase;
import matome.model.SubmissionKey;
import matome.settings.MailServer.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What city.yml and organization.csv say about mail. */
class MailSettingsTest {

    private static final FiscalYear REIWA_1 = new FiscalYear(2019);

    @TempDir
    Path home;

    @Test
    void aCityThatSaysNothingSendsNothing() {
        assertThat(new SomeSettings(home).read().mail()).isEmpty();
    }

    @Test
    void theShortestBlockHoldsWithWhatIsUsual() {
        MailSettings mail = mail("mail: { server: mail.example.jp, from: { address: matome@example.jp } }");

        assertThat(mail)
                .isEqualTo(new MailSettings(
                        new MailServer(
                                "mail.example.jp",
                                587,
                                Security.STARTTLS,
                                Optional.empty(),
                                Optional.empty(),
                                Duration.ofSeconds(60)),
                        new MailAddress("matome@example.jp", "まとめ"),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Set.of(MailKind.values()),
                        List.of(),
                        5L << 20,
                        Optional.empty()));
    }

    @Test
    void theBlockInTheRepositoryHoldsOnceItsSignsAreTakenAway() throws Exception {
        String block = Files.readString(Path.of("jobs/city.yml"))
                .lines()
                .dropWhile(line -> !line.equals("# mail:"))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));

        MailSettings mail = mail(block.replace("経営政策部", "総務部"));

        assertThat(mail.server().login())
                .contains(new MailServer.Login(
                        "matome",
                        new MailPassword.InFile(home.resolve("../secret/mail").normalize())));
        assertThat(mail.managers()).isEqualTo(Map.of(Key.of("総務部"), List.of("keiei@example.lg.jp")));
        assertThat(mail.share()).contains("\\\\fileserver\\matome\\output");
        assertThat(mail.attachmentBytes()).isEqualTo(5L << 20);
        assertThat(mail.kinds()).isEqualTo(Set.of(MailKind.values()));
    }

    @Test
    void daysBeforeAndAfterTheDueDateAreChosenAndKindsAreLeftOut() {
        MailSettings mail = mail("mail: { server: m, from: { address: a@b }, reminders: [7, 0, -3], digest: いいえ }");

        assertThat(mail.reminders()).containsExactly(7, 0, -3);
        assertThat(mail.sends(MailKind.DIGEST)).isFalse();
        assertThat(mail.sends(MailKind.ANSWER)).isTrue();
    }

    @Test
    void managersAreFoundByTheNameOrTheCodeOfTheirDepartment() {
        MailSettings byCode = mail("mail: { server: m, from: { address: a@b }, managers: { \"01\": c@d } }");
        MailSettings byName = mail("mail: { server: m, from: { address: a@b }, managers: { 総務部: [c@d, e@f] } }");
        Department department = new Department("01", "総務部", List.of());

        assertThat(byCode.managers(department)).containsExactly("c@d");
        assertThat(byName.managers(department)).containsExactly("c@d", "e@f");
        assertThat(byName.managers(new Department("02", "市民部", List.of()))).isEmpty();
    }

    @Test
    void sectionsHaveSeveralAddressesAndAnswerForTheirDepartment() {
        Settings settings = new SomeSettings(home)
                .organization(
                        "前身の課コード,庶務担当\n令和元年度,01,総務部,0101,総務課,10,,○",
                        "前身の課コード,庶務担当,宛先\n令和元年度,01,総務部,0101,総務課,10,,○,a@b.jp、c@d.jp; e@f.jp　a@b.jp")
                .read();

        assertThat(addresses(settings, Form.GOAL_SHEET, "0101")).containsExactly("a@b.jp", "c@d.jp", "e@f.jp");
        assertThat(addresses(settings, Form.GOAL_SHEET, "0102")).isEmpty();
        assertThat(addresses(settings, Form.DEPARTMENT_PROFILE, "01")).containsExactly("a@b.jp", "c@d.jp", "e@f.jp");
    }

    @Test
    void thePasswordIsReadWhereTheSettingsSayAndShownNowhere() throws Exception {
        Files.writeString(home.resolve("secret"), "hush\nmore\n");
        MailSettings mail = mail("mail: { server: m, from: { address: a@b }, user: u, password-file: secret }");

        MailPassword inFile = mail.server().login().orElseThrow().password();

        assertThat(inFile.read(Map.of())).contains("hush");
        assertThat(new MailPassword.InVariable("NAME").read(Map.of("NAME", "hush")))
                .contains("hush");
        assertThat(new MailPassword.InVariable("NAME").read(Map.of())).isEmpty();
        assertThat(new MailPassword.InFile(home.resolve("none")).read(Map.of())).isEmpty();
        assertThat(mail.toString()).doesNotContain("hush");
    }

    private MailSettings mail(String block) {
        return new SomeSettings(home)
                .city("city: 見本市\n", "city: 見本市\n" + block + "\n")
                .read()
                .mail()
                .orElseThrow();
    }

    private static List<String> addresses(Settings settings, Form form, String code) {
        SubmissionKey key = new SubmissionKey(REIWA_1, Phase.RESULT, form, code);
        return settings.addresses(
                settings.organization(REIWA_1).orElseThrow().unit(key).orElseThrow());
    }
}
