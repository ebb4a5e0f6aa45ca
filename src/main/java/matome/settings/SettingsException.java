package matome.settings;

import java.util.List;

/** The settings cannot be used; every fault of every file is in it, in the order of files and lines. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingsFault> faults;

    SettingsException(List<SettingsFault> faults) {
        super("settings with faults: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<SettingsFault> faults() {
        return faults;
    }
}
