package matome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

/** What clerks do to a prefilled form, and which rows are the same afterwards. */
class RowIdentitiesTest {

    private static final String GOAL = "年度末までに窓口の待ち時間を15分にする。";

    /** A row of the sheet; Excel's references point to the lines of the sheet, not to what stands in them. */
    private record Line(String title, String goal, Optional<String> expected) {}

    private final List<String> identities = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    /** Where the reference of each identity points. */
    private final Map<String, Optional<Integer>> places = new LinkedHashMap<>();

    private final List<Line> handedOut = new ArrayList<>();
    private Random random = new Random(0);

    private void issue(String... titlesAndGoals) {
        for (int i = 0; i < titlesAndGoals.length; i += 2) {
            String identity = "id" + identities.size();
            places.put(identity, Optional.of(lines.size()));
            identities.add(identity);
            Line line = new Line(titlesAndGoals[i], titlesAndGoals[i + 1], Optional.of(identity));
            lines.add(line);
            handedOut.add(line);
        }
    }

    private void insert(int at, Line line) {
        places.replaceAll((identity, place) -> place.map(p -> p >= at ? p + 1 : p));
        lines.add(at, line);
    }

    private void delete(int at) {
        places.replaceAll((identity, place) -> place.filter(p -> p != at).map(p -> p > at ? p - 1 : p));
        lines.remove(at);
    }

    private void sort() {
        lines.sort(Comparator.comparing(Line::title));
    }

    private List<Optional<String>> given() {
        Map<Integer, FilledRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.put(i, row(lines.get(i)));
        }
        List<IssuedRow> issued = IntStream.range(0, identities.size())
                .mapToObj(i -> new IssuedRow(
                        identities.get(i),
                        Optional.ofNullable(places.get(identities.get(i)))
                                .flatMap(p -> p)
                                .map(p -> new CellReference("表", p, 2, true, true)),
                        handedOut.get(i).title(),
                        handedOut.get(i).goal(),
                        "総計"))
                .toList();
        return RowIdentities.given(rows, issued).stream()
                .map(FilledRow::identity)
                .toList();
    }

    private static FilledRow row(Line line) {
        return new FilledRow(
                1,
                Optional.empty(),
                Map.of(
                        Column.TITLE,
                        new FilledCell("C1", line.title()),
                        Column.GOAL,
                        new FilledCell("D1", line.goal())));
    }

    private List<Optional<String>> expected() {
        return lines.stream().map(Line::expected).toList();
    }

    private static Line anew(String title, String goal) {
        return new Line(title, goal, Optional.empty());
    }

    @Test
    void aRowThatNowSaysSomethingElseAltogetherIsAnotherItem() {
        issue("公会計の推進", GOAL, "財政白書", "9月に発行する。");

        lines.set(0, anew("庁舎の耐震改修", "工事を3月に終える。"));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void anotherItemInItsPlaceThatIsOnlyCalledAlikeIsNotTheSame() {
        issue("生活保護事業の推進", GOAL, "財政白書の発行", "9月に発行する。");

        lines.set(0, anew("介護保険事業の推進", "要介護認定を申請から30日以内に行う。"));
        lines.set(1, anew("統計書の発行", "市民課の窓口で3月までに配る。"));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aRowIsTheSameUnderAnotherTitleAsLongAsItsGoalIs() {
        issue("公会計の推進", GOAL);

        lines.set(0, new Line("窓口改善", GOAL, Optional.of("id0")));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aCopiedRowIsNoSecondOneOfTheSame() {
        issue("公会計の推進", GOAL, "財政白書", "9月に発行する。");

        insert(0, anew("公会計の推進", GOAL));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aRowThatWasCutAndPutElsewhereKeepsItsIdentity() {
        issue("公会計の推進", GOAL, "財政白書", "9月に発行する。");
        Line moved = lines.get(0);
        delete(0);

        insert(1, moved);

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aNewRowWithAnEverydayGoalIsNotTheDeletedOne() {
        issue("公会計の推進", "年度末までに行う。", "財政白書", "9月に発行する。");
        delete(0);

        insert(1, anew("庁舎の耐震改修", "年度末までに行う。"));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aRowInItsPlaceIsTheSameWhenItsTitleIsAlmostWhatItWasAndItsGoalIsAnother() {
        issue("財政白書", "年度末までに窓口の待ち時間を平均15分以内に縮め、利用者の声を四半期ごとに公表する。");

        lines.set(0, new Line("財政白書等", "基金の残高と市債の見通しを、図を添えて9月の市報に載せる。", Optional.of("id0")));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aRowInItsPlaceIsTheSameWhenItsGoalIsAlmostWhatItWasAndItsTitleIsAnother() {
        issue("公民館と図書館の施設予約をひとつの仕組みにまとめる取り組みの推進について", "9月末までに3館で始める。");

        lines.set(0, new Line("窓口における申請手続きのオンライン化及び利用者支援体制づくり", "10月末までに3館で始める。", Optional.of("id0")));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aGoalThatTwoNewRowsHaveTellsNotWhichOfThemIsTheMovedOne() {
        issue("公会計の推進", GOAL);
        delete(0);

        lines.add(anew("公民館と図書館の施設予約をひとつの仕組みにまとめる取り組みの推進について", GOAL));
        lines.add(anew("災害時に備えた備蓄倉庫の点検及び地域防災訓練への参加呼びかけの強化", GOAL));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void aGoalThatTwoLostItemsHadTellsNotWhichOfThemTheRowIs() {
        issue("公会計の推進", GOAL, "財政白書", GOAL);
        delete(0);
        delete(0);

        lines.add(anew("公民館と図書館の施設予約をひとつの仕組みにまとめる取り組みの推進について", GOAL));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void ofRowsAlikeThatWereMovedAndEditedEachGetsTheNearestIdentityAndNoneTwo() {
        issue(
                "児童館の運営", "東地区の児童館を年間300日開き、延べ1万人の利用を得る。",
                "児童館の整備", "西地区の児童館を年間300日開き、延べ1万人の利用を得る。");
        delete(0);
        delete(0);

        lines.add(new Line("児童館の整備等", "西地区の児童館を年間300日開き、延べ2万人の利用を得る。", Optional.of("id1")));
        lines.add(new Line("児童館の運営等", "東地区の児童館を年間300日開き、延べ2万人の利用を得る。", Optional.of("id0")));

        assertThat(given()).isEqualTo(expected());
    }

    @Test
    void whateverClerksDoARowKeepsItsIdentityAndNoOtherGetsIt() {
        for (int seed = 0; seed < 2_000; seed++) {
            begin(seed);
            for (int edit = 0; edit < 6; edit++) {
                edit();
            }

            assertThat(given()).as("seed " + seed).isEqualTo(expected());
        }
    }

    private void begin(int seed) {
        random = new Random(seed);
        identities.clear();
        lines.clear();
        places.clear();
        handedOut.clear();
        for (int i = 0; i < 4 + random.nextInt(9); i++) {
            issue(text(6 + random.nextInt(10)), text(20 + random.nextInt(60)));
        }
    }

    private void edit() {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> sort();
            case 1 -> Collections.reverse(lines);
            case 2 -> insert(at, anew(text(8), text(30)));
            case 3 -> deleteButTheLast(at);
            case 4 -> lines.set(at, anew(text(8), text(30)));
            case 5 -> rewrite(at);
            default -> lines.add(anew(text(8), text(30)));
        }
    }

    private void deleteButTheLast(int at) {
        if (lines.size() > 1) {
            delete(at);
        }
    }

    /** Another title, or another end of the goal: of what was handed out, so that no row drifts away edit by edit. */
    private void rewrite(int at) {
        Line line = lines.get(at);
        line.expected().map(identities::indexOf).map(handedOut::get).ifPresent(own -> {
            String goal = own.goal().substring(0, own.goal().length() * 9 / 10) + text(3);
            lines.set(
                    at,
                    random.nextBoolean()
                            ? new Line(text(8), own.goal(), line.expected())
                            : new Line(own.title() + text(2), goal, line.expected()));
        });
    }

    /** Kanji at random: no two texts are alike by chance. */
    private String text(int length) {
        return random.ints(length, 0x4E00, 0x9000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
