package matome.settings;

import static matome.settings.FaultCase.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Files that cannot be read at all. */
final class FileFaults {

    private FileFaults() {}

    static Stream<FaultCase> files() {
        return Stream.of(
                when(
                        SettingsProblem.FILE_MISSING,
                        s -> remove(s, "city.yml"),
                        "jobs/city.yml: ファイルがありません。ファイル名を確かめるか、新しく作ってください。"),
                when(
                        SettingsProblem.FILE_UNREADABLE,
                        s -> folderInsteadOf(remove(s, "city.yml"), "city.yml"),
                        "jobs/city.yml: ファイルを読めません。アクセス権と、ほかのプログラムが使っていないことを確かめてください。"),
                when(
                        SettingsProblem.FILE_TOO_LARGE,
                        s -> s.write("city.yml", "#".repeat(1024 * 1024 + 1)),
                        "jobs/city.yml: ファイルが大きすぎます（1048577バイト）。1048576バイト以下にしてください。"),
                when(
                        SettingsProblem.FILE_EMPTY,
                        s -> s.write("city.yml", "# あとで書く\n").write("organization.csv", "\n"),
                        "jobs/city.yml: 設定が書かれていません。見本を参考に書いてください。",
                        "jobs/organization.csv: 設定が書かれていません。見本を参考に書いてください。"),
                when(
                        SettingsProblem.FILE_ENDING,
                        s -> s.write("night.yaml", "command: nightly"),
                        "jobs/night.yaml: 定期実行の設定として読めるのは「.yml」で終わるファイルです。ファイル名の末尾を「.yml」に直してください。"),
                when(
                        SettingsProblem.ENCODING,
                        s -> s.write(
                                "city.yml", ("# city\n" + SomeSettings.CITY).getBytes(Charset.forName("windows-31j"))),
                        "jobs/city.yml 2行目: 文字コードが違うため読めません。UTF-8 で保存してください。"));
    }

    private static SomeSettings remove(SomeSettings settings, String file) {
        assertThat(settings.folder().resolve(file).toFile().delete()).isTrue();
        return settings;
    }

    private static SomeSettings folderInsteadOf(SomeSettings settings, String file) {
        assertThat(settings.folder().resolve(file).toFile().mkdir()).isTrue();
        return settings;
    }
}
