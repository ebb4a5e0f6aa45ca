package matome.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the sources of the man pages for the package, as man looks for them: Japanese ones in ja/man1, English in man1. */
final class ManPages {

    private ManPages() {}

    /** Called by the build with the folder to write into. */
    public static void main(String[] arguments) throws IOException {
        write(AllCommands.in(Locale.JAPANESE), Path.of(arguments[0], "ja", "man1"));
        write(AllCommands.in(Locale.ENGLISH), Path.of(arguments[0], "man1"));
    }

    static void write(CommandLine command, Path folder) throws IOException {
        CommandSpec[] specs =
                AllCommands.specs(command).peek(ManPages::asManual).toArray(CommandSpec[]::new);
        File templates = null;
        int status = ManPageGenerator.generateManPage(folder.toFile(), templates, new boolean[0], false, specs);
        if (status != 0) {
            throw new IOException("the man pages could not be written into " + folder);
        }
    }

    /** The help's one sentence is the manual's description, and its examples a part of their own. */
    private static void asManual(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        List<String> footer = String.join("\n", usage.footer())
                .replace("%n", "\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean examples = !footer.isEmpty() && footer.get(0).endsWith(":");
        usage.description(usage.header());
        usage.footerHeading(examples ? footer.get(0).replace(":", "") : "Exit status");
        usage.footer(footer.stream().skip(examples ? 1 : 0).toArray(String[]::new));
    }
}
