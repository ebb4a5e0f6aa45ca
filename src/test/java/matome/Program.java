package matome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real program, as a process of its own. */
final class Program {

    private Program() {}

    /** {@code matome nightly} in a home, started like the launcher does. */
    static ProcessBuilder nightly(Path home, String... javaOptions) {
        ProcessBuilder program = java(Main.class, javaOptions, "--home", home.toString(), "nightly");
        return program.redirectErrorStream(true);
    }

    static ProcessBuilder java(Class<?> main, String... words) {
        return java(main, new String[0], words);
    }

    private static ProcessBuilder java(Class<?> main, String[] options, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(words));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("LC_ALL", "C.UTF-8");
        return program;
    }
}
