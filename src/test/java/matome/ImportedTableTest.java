package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 目標管理シート.csv comes back as it went out. */
class ImportedTableTest {

    private static final String TABLE = """
            年度,市区町村,部,課,種別,項目,目標,評価,成果又は課題
            平成30年度,東村山市,経営政策部,財政課,行革,財政白書,"・年1回
            ・9月まで",A,●9月に発行した。
            平成30年度,東村山市,経営政策部,企画政策課,総計・行革,構想,案をまとめる。,B,まとめるに至らなかった。
            平成31年度,東村山市,経営政策部,財政課,行革,財政白書,年2回,A,2回発行した。
            """;

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHome() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private Said imported(byte[] bytes) throws IOException {
        Files.write(folder.resolve("過去.csv"), bytes);
        return hall.matome("import", "過去.csv");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "windows-31j, ''"})
    void severalYearsComeInAnyEncodingThatExcelWrites(String encoding, String mark) throws IOException {
        Said said = imported((mark + TABLE).getBytes(Charset.forName(encoding)));

        assertThat(said.out()).isEqualTo("""
                        受付: 過去.csv
                          平成30年度　経営政策部 財政課 1行　新規
                          平成30年度　経営政策部 企画政策課 1行　新規
                          令和元年度　経営政策部 財政課 1行　新規
                        """);
        assertThat(said.status()).isZero();
        assertThat(hall.matome("export", "--year", "H30").out())
                .contains("\"財政課\",\"2\",\"行革\",\"財政白書\",\"・年1回\n・9月まで\",\"A\",\"●9月に発行した。\"");
    }

    @Test
    void anExportComesBackWithTheSameBytes(@TempDir Path other) throws IOException {
        hall.receives(
                "1.xlsx",
                aSubmission()
                        .withRow("総計・行革", "=1+1", "+3件\n-2件\n　＝全体", "A", "@全庁で行った。\n'=引用符\t付き \"二重\", 読点")
                        .withTitle("白書"));
        hall.receives("2.xlsx", aSubmission().of("企画政策課").withRow("その他", "－構想", "1件", "B", "至らなかった。"));
        hall.night();
        String exported = hall.matome("export").out();
        hall = CityHall.withoutWorkbooks(other);
        Files.write(other.resolve("目標管理シート.csv"), exported.getBytes(UTF_8));

        Said said = hall.matome("import", "目標管理シート.csv");

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(hall.matome("export").out()).isEqualTo(exported);
        assertThat(Records.of(hall).query("select title, goal from initiative where position = 1 order by title"))
                .anySatisfy(row -> assertThat(row).containsExactly("=1+1", "+3件\n-2件\n　＝全体"));
    }

    @Test
    void theSheetThatANightMadeComesBackToo(@TempDir Path other) throws IOException {
        hall.receives(
                "1.xlsx",
                aSubmission().withRow("総計・行革", "白書", "=3件\n4月まで", "A", "出した。").withTitle("予算"));
        hall.receives("2.xlsx", aSubmission().of("企画政策課").withRow("その他", "構想", "1件", "B", "至らなかった。"));
        hall.night();
        String exported = hall.matome("export").out();
        byte[] sheet = Files.readAllBytes(hall.output("令和元年度/目標管理シート/経営政策部.xlsx"));
        hall = CityHall.withoutWorkbooks(other);
        Files.write(other.resolve("経営政策部.xlsx"), sheet);

        Said said = hall.matome("import", "経営政策部.xlsx");

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(hall.matome("export").out()).isEqualTo(exported);
    }

    @Test
    void identitiesSurviveAnExportThatWasCorrectedByHand() throws IOException {
        hall.receives("1.xlsx", aSubmission().withTitle("白書").withTitle("予算"));
        hall.night();
        String ids =
                "select identity from initiative where submission_id = (select max(id) from submission) order by position";
        var before = Records.of(hall).query(ids);

        imported(hall.matome("export").out().replace("3件を行った。", "4件を行った。").getBytes(UTF_8));

        assertThat(Records.of(hall).query(ids)).isEqualTo(before).doesNotHaveDuplicates();
        assertThat(hall.matome("export").out()).contains("4件を行った。");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsTaken() throws IOException {
        Said said = imported("""
                年度,年度（西暦）,市区町村,部,課,No.,種別,項目,目標,評価,成果又は課題,備考
                平成30年度,2018,東村山市,経営政策部,財政課,1,行革,白書,1件,A,1件を出した。,
                平成30年度,2018,東村山市,経営政策部,財政,2,行革,予算,1件,A,1件を出した。,
                平成30年度,2018,東村山市,経営政部,財政課,3,行革,決算,1件,A,1件を出した。,
                平成30年度,2019,東大和市,経営政策部,企画政策課,4,重点,構想,1件,Ｃ,1件を出した。,メモ
                平成30年度,2018,東村山市,経営政策部,企画政策課,5,行革,総会,,B,,
                平成29年度,2017,東村山市,経営政策部,企画政策課,6,行革,総会,1件,A,1件を出した。,
                """.getBytes(UTF_8));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("""
                        差戻し: 過去.csv
                            過去 エラー（R-209）【E3】課名「財政」は平成30年度の組織にありません。「財政課」のことではありませんか。 → 「財政課」のことでしたら、そのように書き直してください。
                            過去 エラー（R-208）【D4】部名「経営政部」は平成30年度の組織にありません。「経営政策部」のことではありませんか。 → 「経営政策部」のことでしたら、そのように書き直してください。
                            過去 エラー（P-105）【B5】「2019」と書かれていますが、「平成30年度」のはずです。 → どちらの年度か確かめて、そろえてください。
                            過去 エラー（P-106）【C5】「東大和市」のものです（このフォルダーは 東村山市 のものです）。 → 東村山市 のファイルかどうかを確かめてください。--home で別の市のフォルダーを指定できます。
                            過去 エラー（R-303）【G5】No.4：総計・行革・その他の欄に「重点」と入力されています。 → 総計・行革・その他のうち1つか、様式の一覧にある組み合わせを選んでください。
                            過去 エラー（R-302）【J5】No.4：評価に「Ｃ」と入力されています。 → A・Bのいずれかを選んでください。
                            過去 エラー（R-301）【I6】No.5：目標が空欄です。 → 目標を書いてください。
                            過去 エラー（R-309）【K6】No.5：評価が「B」（目標を達成していない）ですが、成果又は課題に理由が書かれていません。 → 達成できなかった理由と今後の課題を、成果又は課題に書いてください。
                            過去 エラー（P-104）【A7】年度に「平成29年度」とありますが、その年度の組織が登録されていません（あるのは 平成30年度・令和元年度 です）。 → jobs/organization.csv にその年度の部と課を、jobs/city.yml の goals に市の目標を加えてください。年度が違うときは直してください。
                            過去 参考（R-402）【L5】表の外や番号の欄、様式にない列に書かれた「備考」は読み取りません。 → 取り組みの内容でしたら、様式の見出しの列に書き写してください。
                        """);
        assertThat(Records.of(hall).query("select count(*) from submission")).hasToString("[[0]]");
        assertThat(hall.matome("history").out()).contains("import", "差戻し");
    }

    @Test
    void oneBadFileDoesNotKeepAGoodOneOut() throws IOException {
        Files.writeString(folder.resolve("悪い.csv"), "年度,部\n\"平成30年度");
        Files.writeString(folder.resolve("良い.csv"), TABLE);

        Said said = hall.matome("--lang", "en", "import", "悪い.csv", "良い.csv");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("From line 2 on it cannot be read as CSV.")
                .contains("平成30年度  経営政策部 財政課, 1 rows  new");
        assertThat(hall.matome("export", "--year", "H30").out()).contains("財政白書");
    }
}
