package matome.cli;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This very program with other words, as a process of its own, under the same Java with the same options. */
final class OwnProgram {

    private static final String MAIN = "matome.Main";

    private OwnProgram() {}

    static ProcessBuilder with(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(OwnProgram::isForEveryProcess)
                .forEach(command::add);
        command.addAll(List.of("-Dmatome.terminal=false", "-cp", classPath(), MAIN));
        command.addAll(words);
        return new ProcessBuilder(command).inheritIO();
    }

    /** A debugger's port and a terminal of its own belong to one process alone. */
    private static boolean isForEveryProcess(String option) {
        return !option.startsWith("-agentlib:") && !option.startsWith("-Dmatome.terminal=");
    }

    /** Absolute, because the current folder of a service is nobody's choice. */
    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            entries.add(
                    entry.isEmpty() ? entry : Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
