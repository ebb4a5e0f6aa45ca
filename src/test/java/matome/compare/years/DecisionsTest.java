package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.UnfitDecision;
import org.junit.jupiter.api.Test;

/** A person's word always wins. */
class DecisionsTest {

    @Test
    void aNoKeepsRowsApartThatBearTheSameNameAndIsNotAskedAgain() {
        TwoYearsOf years =
                TwoYearsOf.rows(List.of("企画課:広報の充実"), List.of("企画課:広報の充実")).decided("企画課:広報の充実", "企画課:広報の充実", false);

        assertThat(years.told()).containsExactly("広報の充実 <  ADDED NONE", " < 広報の充実 ENDED NONE");
        assertThat(years.proposed()).isEmpty();
    }

    @Test
    void aNoAboutOneOfTwoDoesNotMakeTheOtherCertain() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:広報の充実", "財政課:広報の充実"), List.of("企画課:広報の充実"))
                .decided("企画課:広報の充実", "企画課:広報の充実", false);

        assertThat(years.told()).hasSize(3).allMatch(line -> line.endsWith("NONE"));
        assertThat(years.proposed()).containsExactly("広報の充実 ? 広報の充実");
    }

    @Test
    void severalRowsBecomeOne() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:市報の発行", "財政課:財政白書の公表"), List.of("企画課:情報発信の強化"))
                .decided("企画課:情報発信の強化", "企画課:市報の発行", true)
                .decided("企画課:情報発信の強化", "財政課:財政白書の公表", true);

        assertThat(years.told())
                .containsExactly("情報発信の強化 < 市報の発行 MERGED DECISION", "情報発信の強化 < 財政白書の公表 MERGED DECISION");
    }

    @Test
    void oneRowBecomesSeveral() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:情報発信の強化"), List.of("企画課:市報の発行", "財政課:財政白書の公表"))
                .decided("企画課:市報の発行", "企画課:情報発信の強化", true)
                .decided("財政課:財政白書の公表", "企画課:情報発信の強化", true);

        assertThat(years.told()).containsExactly("市報の発行 < 情報発信の強化 SPLIT DECISION", "財政白書の公表 < 情報発信の強化 SPLIT DECISION");
    }

    @Test
    void aYesWinsOverIdentityAndNameAndIsAllThatTheRowIs() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:広報の充実@1", "企画課:広聴の充実"), List.of("企画課:広報の充実@1"))
                .decided("企画課:広報の充実", "企画課:広聴の充実", true);

        assertThat(years.told()).containsExactly("広報の充実 < 広聴の充実 RENAMED DECISION", " < 広報の充実 ENDED NONE");
    }

    @Test
    void whatNoLongerFitsIsToldWithWhatLooksLikeIt() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:市報の発行"), List.of("企画課:市報の発行と配布", "企画課:行革の推進"))
                .decided("企画課:市報の編集と配布", "企画課:市報の発行", true);

        List<UnfitDecision> unfit = years.compared().unfit();

        assertThat(unfit).hasSize(1);
        assertThat(unfit.get(0).before()).isFalse();
        assertThat(unfit.get(0).decision().line()).isEqualTo(2);
        assertThat(unfit.get(0).nearest()).containsExactly("市報の発行と配布");
    }

    @Test
    void aSectionThatHandedInNothingYetIsWaitedFor() {
        TwoYearsOf years =
                TwoYearsOf.rows(List.of("企画課:市報の発行"), List.of("企画課:市報の発行")).decided("財政課:財政白書の公表", "企画課:市報の発行", true);

        assertThat(years.compared().unfit()).isEmpty();
        assertThat(years.told()).containsExactly("市報の発行 < 市報の発行 CONTINUED SAME_NAME");
    }

    @Test
    void theSameWordTwiceIsOneLink() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:市報の発行"), List.of("企画課:広報紙の発行"))
                .decided("企画課:広報紙の発行", "企画課:市報の発行", true)
                .decided("企画課:広報紙の発行", "企画課:市報の 発行", true);

        assertThat(years.told()).containsExactly("広報紙の発行 < 市報の発行 RENAMED DECISION");
    }
}
