package matome.workbook;

import static matome.workbook.ReadingRoom.blankForm;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Phase;
import matome.model.Section;
import matome.model.Stamp;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final String LONGEST = "長".repeat(32_767);
    private static final List<String> PIECES = List.of(
            "目標",
            "=1+1",
            "+81",
            "-",
            "@",
            "𠮷野家",
            "\n",
            "\n\n",
            "　",
            " ",
            "<b>&amp;</b>",
            "\"",
            "'",
            "_x000D_",
            "\t",
            "①",
            "㈱",
            "～",
            "🏯",
            "{0}",
            "${x}",
            "1/2",
            "90.0%");

    @Test
    void readsABlankFormAsWhatItWasIssuedFor() {
        FilledForm form = read(blankForm());

        assertThat(form)
                .isEqualTo(new FilledForm(
                        Form.GOAL_SHEET,
                        "目標管理シート",
                        Map.of(
                                HeadField.FISCAL_YEAR, new FilledCell("C2", "令和元年度"),
                                HeadField.DEPARTMENT, new FilledCell("C3", "経営政策部"),
                                HeadField.SECTION, new FilledCell("C4", "財政課"),
                                HeadField.PHASE, new FilledCell("F2", "結果報告"),
                                HeadField.AUTHOR, new FilledCell("F3", ""),
                                HeadField.EXTENSION, new FilledCell("F4", "")),
                        List.of(),
                        Optional.of(new Stamp("1", SampleCity.REIWA_1, Phase.RESULT, "0105")),
                        List.of()));
    }

    @Test
    void readsOneRowWithItsPlacesAndIdentity() {
        byte[] filled =
                clerk().row(2, List.of("総計・行革", "項目名", "目標文", "A", "成果文")).saves();

        assertThat(read(filled).rows())
                .containsExactly(new FilledRow(
                        2,
                        Optional.of("2019-0105-02"),
                        Map.of(
                                Column.NO, new FilledCell("A9", "2"),
                                Column.CATEGORY, new FilledCell("B9", "総計・行革"),
                                Column.TITLE, new FilledCell("C9", "項目名"),
                                Column.GOAL, new FilledCell("D9", "目標文"),
                                Column.RATING, new FilledCell("E9", "A"),
                                Column.OUTCOME, new FilledCell("F9", "成果文"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsEveryCharacterThatAClerkMayType(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = random.ints(20, 0, 1000)
                .mapToObj(i -> randomTexts(new Random(seed * 1000 + i)))
                .toList();

        Clerk clerk = clerk();
        for (int i = 0; i < rows.size(); i++) {
            clerk.row(i + 1, rows.get(i));
        }

        assertThat(read(clerk.saves()).rows().stream()
                        .map(r -> texts(r).subList(1, 6))
                        .toList())
                .isEqualTo(rows);
    }

    @Test
    void keepsTheLongestTextOfACell() {
        byte[] filled =
                clerk().row(1, List.of("総計", LONGEST, LONGEST, "A", LONGEST)).saves();

        assertThat(texts(read(filled).rows().get(0))).isEqualTo(List.of("1", "総計", LONGEST, LONGEST, "A", LONGEST));
    }

    @Test
    void readsTheSampleCityWordForWord() throws IOException {
        SampleHome home = new SampleHome(SampleCity.settings());

        for (Section section : SampleCity.KEIEI_SEISAKU.sections()) {
            FilledForm form = read(home.goalSheet(section));

            List<List<String>> expected =
                    SampleHome.rowsOf(section).stream().map(SampleHome::textsOf).toList();
            assertThat(form.rows().stream().map(r -> texts(r).subList(1, 6)).toList())
                    .isEqualTo(expected);
            assertThat(form.rows().stream().map(FilledRow::no).toList())
                    .isEqualTo(IntStream.rangeClosed(1, expected.size()).boxed().toList());
            assertThat(form.remarks()).isEmpty();
        }
    }

    @Test
    void theInputThatComesWithTheRepositorySaysWhatItsMakerMakesToday() throws IOException {
        Settings settings = SettingsReader.read(Path.of("jobs"));
        SampleHome home = new SampleHome(settings);
        Path folder = Path.of("input", "令和元年度", "経営政策部");

        for (Section section : settings.organization(SampleCity.REIWA_1)
                .orElseThrow()
                .departments()
                .get(0)
                .sections()) {
            assertThat(read(Files.readAllBytes(folder.resolve(section.name() + ".xlsx"))))
                    .isEqualTo(read(home.goalSheet(section)));
        }
        assertThat(read(Files.readAllBytes(folder.resolve("部の概要.xlsx")))).isEqualTo(read(home.departmentProfile()));
    }

    @Test
    void readsTheDepartmentProfileWithItsNumbersAsShown() {
        FilledForm form = read(new SampleHome(SampleCity.settings()).departmentProfile());

        assertThat(form.form()).isEqualTo(Form.DEPARTMENT_PROFILE);
        assertThat(form.head().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().text())))
                .isEqualTo(Map.of(
                        HeadField.FISCAL_YEAR, "令和元年度",
                        HeadField.PHASE, "結果報告",
                        HeadField.DEPARTMENT, "経営政策部",
                        HeadField.HEAD_TITLE, "経営政策部長",
                        HeadField.HEAD_NAME, "間野 雅之",
                        HeadField.DEPARTMENT_GOAL, "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く",
                        HeadField.STAFF, "44",
                        HeadField.BUDGET, "5,445,323",
                        HeadField.AUTHOR, "",
                        HeadField.EXTENSION, ""));
        assertThat(form.stamp()).contains(new Stamp("1", SampleCity.REIWA_1, Phase.RESULT, "01"));
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void showsHalvesOfPersons() {
        byte[] profile = new FormWriter(SampleCity.settings())
                .departmentProfile(SampleCity.REIWA_1, Phase.RESULT, SampleCity.KEIEI_SEISAKU);
        byte[] filled = Clerk.opens(profile)
                .head(HeadField.STAFF, new BigDecimal("44.5"))
                .saves();

        assertThat(read(filled).headText(HeadField.STAFF)).isEqualTo("44.5");
    }

    private static List<String> randomTexts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String inner = random.ints(random.nextInt(12), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            texts.add("始" + inner + "終");
        }
        return texts;
    }
}
