package matome.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Finding UNKNOWN_RATING =
            Finding.of(FindingCode.UNKNOWN_RATING, Place.cell("目標管理シート", "F12").inRow(4), "優", "A・B");

    @Test
    void sayAFindingInJapanese() {
        Messages messages = Messages.japanese();

        assertThat(messages.problem(UNKNOWN_RATING)).isEqualTo("評価に「優」と入力されています。");
        assertThat(messages.remedy(UNKNOWN_RATING)).isEqualTo("A・Bのいずれかを選んでください。");
    }

    @Test
    void sayAFindingInEnglish() {
        Messages messages = new Messages(Locale.ENGLISH);

        assertThat(messages.problem(UNKNOWN_RATING)).isEqualTo("The rating says \"優\".");
        assertThat(messages.remedy(UNKNOWN_RATING)).isEqualTo("Choose one of A・B.");
    }

    @Test
    void printFactsAsTheyAre() {
        Finding odd = Finding.of(FindingCode.UNKNOWN_RATING, Place.FILE, "{1} '{0}' 1,234 %n $1\\", "A・B");

        assertThat(Messages.japanese().problem(odd)).isEqualTo("評価に「{1} '{0}' 1,234 %n $1\\」と入力されています。");
    }

    @Test
    void printNumbersWithoutGrouping() {
        assertThat(Messages.japanese().text("finding.no", 1234)).isEqualTo("No.1234：");
    }

    @Test
    void doNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);

            assertThat(new Messages(Locale.ENGLISH).text("state.ACCEPTED")).isEqualTo("accepted");
            assertThat(Messages.japanese().text("state.ACCEPTED")).isEqualTo("受付");
        } finally {
            Locale.setDefault(before);
        }
    }
}
