package matome.settings;

import java.util.List;
import java.util.function.UnaryOperator;

/** One mistake in the settings, and all that is said about it. */
record FaultCase(SettingsProblem problem, UnaryOperator<SomeSettings> mistake, List<String> said) {

    static FaultCase when(SettingsProblem problem, UnaryOperator<SomeSettings> mistake, String... said) {
        return new FaultCase(problem, mistake, List.of(said));
    }

    static FaultCase city(SettingsProblem problem, String part, String instead, String... said) {
        return when(problem, s -> s.city(part, instead), said);
    }

    static FaultCase organization(SettingsProblem problem, String part, String instead, String... said) {
        return when(problem, s -> s.organization(part, instead), said);
    }

    static FaultCase job(SettingsProblem problem, String text, String... said) {
        return when(problem, s -> s.write("night.yml", text), said);
    }

    @Override
    public String toString() {
        return problem + " " + said;
    }
}
