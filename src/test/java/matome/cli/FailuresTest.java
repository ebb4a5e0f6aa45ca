package matome.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import matome.model.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong, in plain words, with the status of the contract. */
class FailuresTest {

    private static final Path SAMPLE_HOME = Path.of("");
    private static final String SEE = "使い方は「matome%s --help」で見られます。\n";

    @TempDir
    private Path folder;

    @Test
    void aMissingCommandIsAskedFor() {
        assertThat(CalledMatome.in(folder)).isEqualTo(new CalledMatome(2, "", "コマンドを書いてください。\n" + SEE.formatted("")));
    }

    @Test
    void aMisspeltCommandIsNamedWithTheRightOne() {
        assertThat(CalledMatome.in(folder, "nighty"))
                .isEqualTo(new CalledMatome(2, "", "分からない指定です: nighty\nもしかして: nightly\n" + SEE.formatted("")));
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThat(CalledMatome.in(folder, "template"))
                .isEqualTo(new CalledMatome(2, "", "指定が足りません: --year\n" + SEE.formatted(" template")));
    }

    @Test
    void aWrongValueIsNamedWithItsOption() {
        assertThat(CalledMatome.in(folder, "status", "--format", "xml"))
                .isEqualTo(new CalledMatome(2, "", "「xml」は --format に使えません。\n" + SEE.formatted(" status")));
    }

    @Test
    void aYearThatIsNoneIsNamed() {
        assertThat(CalledMatome.in(SAMPLE_HOME, "template", "--year", "令和〇年"))
                .isEqualTo(new CalledMatome(
                        2, "", "「令和〇年」は年度として読めません。令和元年度、R1、2019 のように書いてください。\n" + SEE.formatted(" template")));
    }

    @Test
    void aWorkbookThatIsNotThereIsAMistakeOfTheCaller() {
        assertThat(CalledMatome.in(SAMPLE_HOME, "check", "ない.xlsx"))
                .isEqualTo(new CalledMatome(2, "", "ファイルがないか、読めません: ない.xlsx\n" + SEE.formatted(" check")));
    }

    @Test
    void aFolderIsNoWorkbook() {
        assertThat(CalledMatome.in(SAMPLE_HOME, "check", "jobs").status()).isEqualTo(2);
    }

    @Test
    void wrongSettingsAreAllNamed() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/city.yml"), "");

        CalledMatome called = CalledMatome.in(folder, "status");

        assertThat(called).isEqualTo(new CalledMatome(2, "", """
                        設定に2件の誤りがあります。直してから、もう一度実行してください。
                          jobs/city.yml: 設定が書かれていません。見本を参考に書いてください。
                          jobs/organization.csv: ファイルがありません。ファイル名を確かめるか、新しく作ってください。
                        """));
    }

    @Test
    void aFailureNamesTheFileAndTheLog() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("jobs"));
        Files.copy(Path.of("jobs/city.yml"), home.resolve("jobs/city.yml"));
        Files.copy(Path.of("jobs/organization.csv"), home.resolve("jobs/organization.csv"));
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        CalledMatome called = CalledMatome.in(home, "export", "--out", inTheWay.toString());

        assertThat(called)
                .isEqualTo(new CalledMatome(
                        3,
                        "",
                        "処理を続けられませんでした: ファイルやフォルダーを読み書きできません（%s）。あるか、アクセス権があるか、空き容量があるかを確かめてください。%n詳しい記録: %s%n"
                                .formatted(inTheWay, home.resolve("work/logs"))
                                .replace(System.lineSeparator(), "\n")));
        assertThat(home.resolve("work/logs/run-failure.log")).content().contains("FileAlreadyExistsException");
    }

    @Test
    void englishIsSpokenHoweverItIsAskedFor() {
        assertThat(CalledMatome.in(folder, "--lang", "EN", "nighty").err()).startsWith("Not understood: nighty\n");
        assertThat(CalledMatome.in(folder, "--lang=en", "nighty").err()).startsWith("Not understood: nighty\n");
    }

    @Test
    void aMachineThatCannotRunItIsAFailureToo() {
        MatomeSubcommand command = new MatomeSubcommand(new MatomeCommand(silent())) {
            @Override
            ExitStatus run() {
                throw new UnsatisfiedLinkError("no sqlitejdbc in java.library.path");
            }
        };

        assertThatThrownBy(command::call).isInstanceOf(Exception.class).hasCauseInstanceOf(UnsatisfiedLinkError.class);
    }

    private Console silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        return new Console(
                new Surroundings(nowhere, nowhere, UTF_8, folder, Optional.empty(), false, Clock.systemUTC()),
                Messages.japanese());
    }
}
