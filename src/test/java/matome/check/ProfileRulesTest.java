package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Submission;
import matome.model.SubmissionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {

    @Test
    void aWholeProfileIsTaken() {
        assertThat(AForm.profile().examined())
                .isEqualTo(new Outcome.Accepted(
                        new Submission(
                                new SubmissionKey(new FiscalYear(2019), Phase.RESULT, Form.DEPARTMENT_PROFILE, "11"),
                                new DepartmentProfile("経営政策部長", "間野 雅之", "部の目標", new BigDecimal("44"), 5_445_323)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "44, 44",
        "44人, 44",
        "44名, 44",
        "４４人, 44",
        "44 人, 44",
        "44.5, 44.5",
        "４４．５人, 44.5",
        "'1,150名', 1150",
        "0, 0",
        "' 44　', 44"
    })
    void staffIsReadWithAndWithoutItsUnit(String written, BigDecimal staff) {
        assertThat(Amount.staff(written)).contains(staff);
    }

    @ParameterizedTest
    @CsvSource({
        "'5,445,323', 5445323",
        "'5,445,323千円', 5445323",
        "５４４５３２３, 5445323",
        "'５，４４５，３２３　千円', 5445323",
        "5445323, 5445323",
        "0, 0",
        "999999999999999, 999999999999999"
    })
    void budgetIsReadInThousandsOfYen(String written, long budget) {
        assertThat(Amount.budget(written)).isEqualTo(Optional.of(budget));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "約64万人",
                "44人程度",
                "-44",
                "▲44",
                "44人（再任用3人）",
                "44,5",
                "1,2,3",
                "4,44",
                ",44",
                "44.",
                ".5",
                "44 3",
                "44\n3",
                "①44",
                "44²",
                "㊹",
                "½",
                "四十四",
                "44円",
                "44.5.1",
                "1e3",
                "0x2C",
                "٤٤",
                "9999999999999999",
                "1,000,000,000,000,000"
            })
    void staffIsNeverGuessed(String written) {
        assertThat(Amount.staff(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5,445,323円",
                "54億円",
                "544万円",
                "5,445千",
                "約5,445,323千円",
                "-5,445,323",
                "△5,445,323",
                "5,445,323.5",
                "5,44,5323",
                "5 445 323",
                "5445323※1",
                "5,445,323¹",
                "1000000000000000",
                "1,000,000,000,000,000",
                "￥5,445,323",
                "5,445,323千円/年"
            })
    void budgetIsNeverGuessed(String written) {
        assertThat(Amount.budget(written)).isEmpty();
    }

    @Test
    void amountsThatAreNoNumbersAreSentBack() {
        AForm form = AForm.profile().head(HeadField.STAFF, "約64万人").head(HeadField.BUDGET, "54億円");

        assertThat(form.said())
                .containsExactly(
                        "R-304 部の概要 C8 人員に「約64万人」とあり、そのままでは使えません。 人員は数字だけで（千円単位の金額は整数で）書いてください。",
                        "R-304 部の概要 C9 予算規模（千円）に「54億円」とあり、そのままでは使えません。 予算規模（千円）は数字だけで（千円単位の金額は整数で）書いてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly(
                        "R-304 部の概要 C8 人員 says \"約64万人\", which is not a number. Write 人員 in digits only (amounts in thousands of yen as whole numbers).",
                        "R-304 部の概要 C9 予算規模（千円） says \"54億円\", which is not a number. Write 予算規模（千円） in digits only (amounts in thousands of yen as whole numbers).");
    }

    @Test
    void everyFieldIsAskedFor() {
        AForm form = AForm.profile()
                .head(HeadField.HEAD_TITLE, "")
                .head(HeadField.HEAD_NAME, "")
                .without(HeadField.DEPARTMENT_GOAL)
                .head(HeadField.STAFF, "")
                .head(HeadField.BUDGET, "");

        assertThat(form.said())
                .containsExactly(
                        "R-301 部の概要 部の目標が空欄です。 部の目標を書いてください。",
                        "R-301 部の概要 C5 部長の職名が空欄です。 部長の職名を書いてください。",
                        "R-301 部の概要 C6 部長の氏名が空欄です。 部長の氏名を書いてください。",
                        "R-301 部の概要 C8 人員が空欄です。 人員を書いてください。",
                        "R-301 部の概要 C9 予算規模（千円）が空欄です。 予算規模（千円）を書いてください。");
    }

    @Test
    void noSectionIsAskedFor() {
        assertThat(AForm.profile().head(HeadField.SECTION, "ない課").said()).isEmpty();
    }

    @Test
    void moreDigitsThanAnyNumberHasAreNotTaken() {
        assertThat(AForm.profile().head(HeadField.STAFF, "123456789012345.678人").said())
                .singleElement()
                .asString()
                .startsWith("R-304");
        assertThat(AForm.profile()
                        .head(HeadField.BUDGET, "999,999,999,999,999,999千円")
                        .said())
                .singleElement()
                .asString()
                .startsWith("R-304");
    }
}
