package matome.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import matome.model.Key;
import matome.model.MailKind;
import matome.settings.MailServer.Login;
import matome.settings.MailServer.Security;

/** Reads the block mail of city.yml. */
final class MailBlock {

    private static final Map<String, Security> SECURITIES =
            Map.of("starttls", Security.STARTTLS, "tls", Security.TLS, "none", Security.NONE);
    /** A share of Windows, or a page. */
    private static final Pattern SHARE = Pattern.compile("\\\\\\\\[^\\\\/].*|https?://[^\\s\"<>]+");

    private static final String SENDER = "まとめ";
    private static final int ATTACHED_MEGABYTES = 5;
    private static final int PATIENCE_SECONDS = 60;
    private static final int FARTHEST_DAYS = 90;

    private final Block mail;
    private final Home home;

    private MailBlock(Block mail, Home home) {
        this.mail = mail;
        this.home = home;
    }

    static MailSettings read(Block mail, Home home) {
        MailSettings settings = new MailBlock(mail, home).read();
        mail.refuseOthers();
        return settings;
    }

    private MailSettings read() {
        return new MailSettings(
                server(),
                from(),
                MailAddress.read(mail.values("coordinators")),
                MailAddress.read(mail.values("operators")),
                managers(),
                kinds(),
                reminders(),
                Defaults.MEGABYTE * mail.number("attachment-megabytes", ATTACHED_MEGABYTES, 0, 100),
                mail.value("share").flatMap(MailBlock::share));
    }

    private MailServer server() {
        Security security = mail.value("security", "starttls").oneOf(SECURITIES).orElse(Security.STARTTLS);
        return new MailServer(
                mail.text("server"),
                mail.number("port", security.usualPort(), 1, 65_535),
                security,
                login(),
                mail.value("certificate").flatMap(this::file),
                Duration.ofSeconds(mail.number("timeout-seconds", PATIENCE_SECONDS, 1, 600)));
    }

    /** A user and a place for the password belong together. What stands under "password" is not repeated to anybody. */
    private Optional<Login> login() {
        if (mail.has("password")) {
            mail.faults().add(mail.line("password"), SettingsProblem.MAIL_PASSWORD);
        }
        Optional<Value> user = mail.value("user");
        Optional<MailPassword> variable = mail.value("password-env").map(v -> new MailPassword.InVariable(v.text()));
        Optional<MailPassword> file =
                mail.value("password-file").flatMap(this::file).map(MailPassword.InFile::new);
        boolean both = variable.isPresent() && file.isPresent();
        boolean one = variable.isPresent() || file.isPresent();
        if (both || one != user.isPresent()) {
            mail.faults().add(mail.line("user"), SettingsProblem.MAIL_LOGIN);
        }
        return user.flatMap(u -> variable.or(() -> file).map(password -> new Login(u.text(), password)));
    }

    private Optional<Path> file(Value value) {
        try {
            return Optional.of(home.root().resolve(value.text()).normalize());
        } catch (InvalidPathException noPath) {
            value.fault(SettingsProblem.NOT_A_VALUE, value.key());
            return Optional.empty();
        }
    }

    private MailAddress from() {
        Block from = mail.requiredBlock("from").orElseGet(() -> mail.blockOrNone("from"));
        if (mail.block("from").isEmpty()) {
            return new MailAddress("", SENDER);
        }
        from.require("address");
        String address = from.value("address").flatMap(MailAddress::read).orElse("");
        MailAddress sender = new MailAddress(address, from.value("name", SENDER).text());
        from.refuseOthers();
        return sender;
    }

    private Map<Key, List<String>> managers() {
        Map<Key, List<String>> managers = new LinkedHashMap<>();
        Block block = mail.blockOrNone("managers");
        for (Value department : block.keys()) {
            managers.put(Key.of(department.text()), MailAddress.read(block.values(department.text())));
        }
        return managers;
    }

    private Set<MailKind> kinds() {
        Set<MailKind> kinds = EnumSet.of(MailKind.REMINDER);
        if (mail.flag("digest", true)) {
            kinds.add(MailKind.DIGEST);
        }
        if (mail.flag("reports", true)) {
            kinds.add(MailKind.REPORTS);
        }
        if (mail.flag("answers", true)) {
            kinds.add(MailKind.ANSWER);
        }
        if (mail.flag("failures", true)) {
            kinds.addAll(Set.of(MailKind.FAILURE, MailKind.RECOVERY));
        }
        return kinds;
    }

    private List<Integer> reminders() {
        return mail.values("reminders", List.of()).stream()
                .flatMap(days -> days(days).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> share(Value value) {
        if (SHARE.matcher(value.text()).matches()) {
            return Optional.of(value.text().replaceFirst("[/\\\\]+$", ""));
        }
        value.fault(SettingsProblem.MAIL_SHARE, value.key(), value.text());
        return Optional.empty();
    }

    private static Optional<Integer> days(Value value) {
        boolean after = value.text().startsWith("-");
        Value digits = after ? new Value(value.key(), value.line(), value.text().substring(1), value.faults()) : value;
        return digits.number(0, FARTHEST_DAYS).map(days -> after ? -days : days);
    }
}
