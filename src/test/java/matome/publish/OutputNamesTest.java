package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Phase;
import matome.model.Section;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {

    private static final FiscalYear REIWA_1 = new FiscalYear(2019);

    private static Department department(String name) {
        return new Department("1", name, List.of());
    }

    @Test
    void areThoseOfTheContract() {
        Department department = department("経営政策部");
        Section section = new Section("1", "秘書広報課", List.of(), false);

        assertThat(List.of(
                        OutputNames.goalSheet(REIWA_1, department),
                        OutputNames.data(REIWA_1, "目標管理シート.csv"),
                        OutputNames.sectionForm(department, section),
                        OutputNames.profileForm(department)))
                .containsExactly(
                        "令和元年度/目標管理シート/経営政策部.pdf", "令和元年度/データ/目標管理シート.csv", "経営政策部/秘書広報課.xlsx", "経営政策部/部の概要.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "子ども/家庭部, 子ども_家庭部",
        "..\\部, _._部",
        "../../etc, _._.._etc",
        "部:*?, 部___",
        "'\"<部>|', __部__",
        "' 部　', 部",
        ".部, _部",
        "'部\n課', 部_課"
    })
    void neverLeaveTheirFolder(String name, String file) {
        assertThat(OutputNames.goalSheet(REIWA_1, department(name))).isEqualTo("令和元年度/目標管理シート/" + file + ".pdf");
    }

    @Test
    void ofAnswersSayWhatBecameOfTheWorkbookAndWhoseItIs() {
        Department department = department("経営/政策部");
        Section section = new Section("1", "秘書広報課", List.of(), false);
        Unit sheet = new Unit(key(Form.GOAL_SHEET), department, Optional.of(section));
        Unit profile = new Unit(key(Form.DEPARTMENT_PROFILE), department, Optional.empty());

        assertThat(List.of(
                        OutputNames.answer(State.REJECTED, sheet),
                        OutputNames.answer(State.ACCEPTED, sheet),
                        OutputNames.answer(State.REJECTED, profile)))
                .containsExactly("令和元年度/差戻し/経営_政策部/秘書広報課", "令和元年度/確認/経営_政策部/秘書広報課", "令和元年度/差戻し/経営_政策部/部の概要");
    }

    private static SubmissionKey key(Form form) {
        return new SubmissionKey(REIWA_1, Phase.RESULT, form, "1");
    }

    @ParameterizedTest
    @CsvSource({
        "下書き/財政課.xlsx, 差戻し/下書き/財政課",
        "財政課, 差戻し/財政課",
        "v1.2/財政課, 差戻し/v1.2/財政課",
        "../財政課.xls, 差戻し/_./財政課",
        "財政課.2.xls, 差戻し/財政課.2"
    })
    void ofAnswersToAFileThatIsNobodysAreItsOwn(String file, String name) {
        assertThat(OutputNames.answer(file)).isEqualTo(name);
    }
}
