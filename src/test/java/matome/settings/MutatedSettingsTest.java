package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the sample's files, there are settings or there are faults. */
@Tag("long")
class MutatedSettingsTest {

    private static final List<String> JUNK = List.of(
            "",
            ":",
            "：",
            "\t",
            "　",
            "\n",
            "- ",
            "{",
            "]",
            "\"",
            "'",
            "*a",
            "&a ",
            "!!int ",
            "? ",
            "|\n",
            "~",
            "\u0000",
            "\uFEFF",
            "%",
            "---\n",
            ",",
            "元年",
            "999999999999");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"city.yml", "nightly.yml", "organization.csv"})
    void areReadOrRefused(String file) throws IOException {
        SomeSettings some = new SomeSettings(home);
        for (String sample : List.of("city.yml", "nightly.yml", "organization.csv")) {
            some.write(sample, Files.readAllBytes(Path.of("jobs", sample)));
        }
        byte[] sample = Files.readAllBytes(Path.of("jobs", file));
        Random random = new Random(20190401);

        for (int i = 0; i < 400; i++) {
            some.write(file, mutated(sample, random));

            assertThat(some.faults()).allSatisfy(MutatedSettingsTest::isForPeople);
        }
    }

    private static void isForPeople(String said) {
        assertThat(said).startsWith("jobs/").endsWith("。").doesNotContain("null", "Exception", " 0行目", "{0}");
    }

    private static byte[] mutated(byte[] sample, Random random) {
        if (random.nextInt(4) == 0) {
            byte[] bytes = sample.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return bytes;
        }
        String text = new String(sample, UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            text = text.substring(0, from) + JUNK.get(random.nextInt(JUNK.size())) + text.substring(to);
        }
        return text.getBytes(UTF_8);
    }
}
