package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.model.Messages;

/** A folder jobs/ for one test: the shortest settings that hold, and whatever the test writes over them. */
final class SomeSettings {

    static final String CITY = """
            city: 見本市
            goals:
              令和元年度: 市の目標
            phases:
              令和元年度:
                結果報告: { open: 2020-04-01, due: 2020-05-29 }
            plan-categories:
              - { name: 総計, meaning: 総合計画 }
            ratings:
              - { code: A, meaning: 達成, achieved: はい }
            """;
    static final String ORGANIZATION = """
            年度,部コード,部,課コード,課,並び順,前身の課コード,庶務担当
            令和元年度,01,総務部,0101,総務課,10,,○
            令和元年度,01,総務部,0102,職員課,20,,
            """;

    private final Path folder;

    SomeSettings(Path home) {
        this.folder = home.resolve("jobs");
        write("city.yml", CITY);
        write("organization.csv", ORGANIZATION);
    }

    SomeSettings write(String file, String text) {
        return write(file, text.getBytes(UTF_8));
    }

    SomeSettings write(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The shortest city.yml with one part written otherwise. */
    SomeSettings city(String part, String instead) {
        return write("city.yml", replaced(CITY, part, instead));
    }

    /** The shortest organization.csv with one part written otherwise. */
    SomeSettings organization(String part, String instead) {
        return write("organization.csv", replaced(ORGANIZATION, part, instead));
    }

    private static String replaced(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("not in the text: " + part);
        }
        return text.replace(part, instead);
    }

    Path folder() {
        return folder;
    }

    Settings read() {
        return SettingsReader.read(folder);
    }

    /** Every fault as people read it. */
    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (SettingsException e) {
            return e.faults().stream()
                    .map(fault -> fault.text(Messages.japanese()))
                    .toList();
        }
    }
}
