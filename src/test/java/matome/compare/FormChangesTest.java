package matome.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import matome.compare.Filling.Line;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.HeadField;
import org.junit.jupiter.api.Test;

/** Which row is which, and what of it has changed. */
class FormChangesTest {

    private static final Line PAPER = Line.of("1", "財政白書", "9月までに発行する。", "9月20日に発行した。");
    private static final Line CUTS = Line.of("2", "補助金の見直し", "年度末までに3件を見直す。", "2件を見直した。");
    private static final Line BUDGET = Line.of("3", "予算編成", "枠配分方式を導入する。", "全部局で導入した。");
    private static final Line DEBT = Line.of("4", "市債残高の抑制", "残高を300億円以下にする。", "298億円となった。");

    private static List<String> changes(FilledForm before, FilledForm after) {
        return Filling.said(FormChanges.between(before, after));
    }

    private static Line made(Line line) {
        return line.withIdentity(java.util.Optional.empty());
    }

    @Test
    void theSameIsNoChange() {
        assertThat(changes(Filling.of(PAPER, CUTS), Filling.of(PAPER, CUTS))).isEmpty();
        assertThat(changes(Filling.of(), Filling.of())).isEmpty();
    }

    @Test
    void aCellIsToldWithBothTexts() {
        FilledForm after = Filling.of(PAPER, CUTS.with(Column.OUTCOME, "3件を見直した。"));

        assertThat(changes(Filling.of(PAPER, CUTS), after)).containsExactly("F9 2件を見直した。→3件を見直した。");
    }

    @Test
    void aRowThatWasGivenAnotherNameIsTheSameRow() {
        assertThat(changes(Filling.of(PAPER, CUTS), Filling.of(PAPER.with(Column.TITLE, "決算の公表"), CUTS)))
                .containsExactly("C8 財政白書→決算の公表");
        assertThat(changes(
                        Filling.of(made(PAPER), made(CUTS)),
                        Filling.of(made(PAPER).with(Column.TITLE, "決算の公表"), made(CUTS))))
                .containsExactly("C8 財政白書→決算の公表");
    }

    @Test
    void aRowInBetweenMovesNoOther() {
        assertThat(changes(Filling.of(PAPER, CUTS, DEBT), Filling.of(PAPER, BUDGET, CUTS, DEBT)))
                .containsExactly("+C9");
        assertThat(changes(Filling.of(PAPER, BUDGET, CUTS, DEBT), Filling.of(PAPER, CUTS, DEBT)))
                .containsExactly("-C9");
    }

    @Test
    void aMovedRowHasMovedAlone() {
        assertThat(changes(Filling.of(PAPER, CUTS, BUDGET, DEBT), Filling.of(CUTS, BUDGET, DEBT, PAPER)))
                .containsExactly("C8⇒C11");
    }

    @Test
    void ofTwoRowsThatChangedPlacesBothHaveMoved() {
        assertThat(changes(Filling.of(PAPER, CUTS, DEBT), Filling.of(CUTS, PAPER, DEBT)))
                .containsExactly("C9⇒C8", "C8⇒C9");
    }

    @Test
    void sortedRowsAreKnownAgainAlthoughTheIdentitiesStayedWhereTheyWere() {
        FilledForm sorted = Filling.of(
                CUTS.with(Column.OUTCOME, "3件を見直した。").withIdentity(PAPER.identity()),
                PAPER.with(Column.TITLE, "財政白書の発行").withIdentity(CUTS.identity()),
                DEBT);

        assertThat(changes(Filling.of(PAPER, CUTS, DEBT), sorted))
                .containsExactly("C9⇒C8", "F8 2件を見直した。→3件を見直した。", "C8⇒C9", "C9 財政白書→財政白書の発行");
    }

    @Test
    void theIdentityTellsWhichRowWasWrittenAnew() {
        Line anew = Line.of("2", "公有財産の貸付", "4か所を貸し付ける。", "未実施");

        assertThat(changes(Filling.of(PAPER, CUTS, DEBT), Filling.of(PAPER, anew, DEBT)))
                .containsExactly("C9 補助金の見直し→公有財産の貸付", "D9 年度末までに3件を見直す。→4か所を貸し付ける。", "F9 2件を見直した。→未実施");
    }

    @Test
    void otherTextUnderAnotherIdentityIsAnotherRow() {
        Line other = Line.of("9", "公有財産の貸付", "4か所を貸し付ける。", "未実施");

        assertThat(changes(Filling.of(PAPER, CUTS), Filling.of(PAPER, other))).containsExactly("+C9", "-C9");
    }

    @Test
    void withoutIdentitiesOtherTextInTheSamePlaceIsTheSameRow() {
        Line other = made(Line.of("", "公有財産の貸付", "2件", "未実施"));

        assertThat(changes(Filling.of(made(PAPER), made(CUTS)), Filling.of(made(PAPER), other)))
                .containsExactly("C9 補助金の見直し→公有財産の貸付", "D9 年度末までに3件を見直す。→2件", "F9 2件を見直した。→未実施");
    }

    @Test
    void rowsThatSayTheSameAreMatchedInTheirOrder() {
        assertThat(changes(Filling.of(made(PAPER), made(PAPER), made(CUTS)), Filling.of(made(PAPER), made(CUTS))))
                .containsExactly("-C9");
    }

    @Test
    void onlyTheWrittenNumberIsNoChange() {
        FilledForm before = Filling.of(PAPER.with(Column.NO, "1"));
        FilledForm after = Filling.of(PAPER.with(Column.NO, "10"));

        assertThat(changes(before, after)).isEmpty();
    }

    @Test
    void theHeadIsComparedToo() {
        FilledForm before = Filling.of(Map.of(HeadField.AUTHOR, "山田", HeadField.SECTION, "財政課"), List.of(PAPER));
        FilledForm after = Filling.of(Map.of(HeadField.AUTHOR, "鈴木", HeadField.EXTENSION, "2345"), List.of(PAPER));

        assertThat(changes(before, after)).containsExactly("SECTION 財政課→", "AUTHOR 山田→鈴木", "EXTENSION →2345");
    }

    @Test
    void aHeadingThatIsGoneBlanksItsColumn() {
        Line without = new Line(PAPER.identity(), Map.of(Column.TITLE, "財政白書", Column.GOAL, "9月までに発行する。"));

        assertThat(changes(Filling.of(PAPER), Filling.of(without))).containsExactly(" 9月20日に発行した。→");
    }
}
