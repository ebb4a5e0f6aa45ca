package matome;

import java.time.Clock;
import java.util.Locale;
import matome.cli.CommandLineInterface;
import matome.cli.Surroundings;

/** The command line → exit status. */
public final class Main {

    private Main() {}

    /** Libraries write numbers in the machine's language, and an Arabic one has other digits: no file may show it. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(CommandLineInterface.run(arguments, Surroundings.ofThisProcess(Clock.systemUTC())));
    }
}
