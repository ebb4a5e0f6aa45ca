package matome.settings;

import java.util.List;
import java.util.Optional;

/** The settings cannot be used; every fault of every file is in it, in the order of files and lines. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingsFault> faults;
    private final transient Optional<CityMail> mail;

    SettingsException(List<SettingsFault> faults, Optional<CityMail> mail) {
        super("settings with faults: " + faults);
        this.faults = List.copyOf(faults);
        this.mail = mail;
    }

    public List<SettingsFault> faults() {
        return faults;
    }

    /** How to tell those who can mend it; empty when the city wants no mail, or just that is wrong. */
    public Optional<CityMail> mail() {
        return mail;
    }
}
