package matome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

    private static Optional<Finding> said(String name) {
        return Sieve.notAWorkbook(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "財政課.xlsx",
                "令和元年度/経営政策部/財政課.xlsx",
                "財政課.XLSX",
                "財政課.xls",
                "財政課.xlsm",
                "財政課 (2).xlsx",
                "財政課 - コピー.xlsx",
                "財政課 (競合コピー 2020-05-20).xlsx",
                "v1.2.財政課.xlsx",
                "バックアップ/財政課.xlsx",
                "~財政課.xlsx",
                "recycle/財政課.xlsx"
            })
    void letsWorkbooksThrough(String name) {
        assertThat(said(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$財政課.xlsx",
                "部/~$財政課.xlsx",
                "~WRL0001.tmp",
                "~wrd0001.xlsx",
                ".財政課.xlsx",
                "._財政課.xlsx",
                ".DS_Store",
                "Thumbs.db",
                "部/THUMBS.DB",
                "desktop.ini",
                "財政課.xlsx.tmp",
                "財政課.TMP",
                "財政課.xlsx.crdownload",
                "財政課.xlsx.part",
                "財政課.lnk",
                "財政課.bak",
                "財政課.xlsx~",
                ".~lock.財政課.xlsx#",
                ".git/財政課.xlsx",
                "部/.trash/財政課.xlsx",
                "$RECYCLE.BIN/S-1-5/$R1.xlsx",
                "#recycle/財政課.xlsx",
                "部/@Recycle/財政課.xlsx",
                "@eaDir/財政課.xlsx/SYNO.xlsx",
                "~snapshot/hourly/財政課.xlsx"
            })
    void knowsWhatIsOnlyLeftBehind(String name) {
        assertThat(said(name)).contains(Finding.of(FindingCode.SYSTEM_FILE, Place.FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"メモ.docx", "財政課.csv", "財政課.pdf", "財政課", "財政課.xlsx.zip", "財政課.ods", "財政課.xlsb", "財政課.ｘｌｓｘ"})
    void namesWhatIsOfAnotherKind(String name) {
        assertThat(said(name)).contains(Finding.of(FindingCode.OTHER_KIND_OF_FILE, Place.FILE, name));
    }

    @Test
    void namesTheFileWithoutItsFolder() {
        assertThat(said("部/メモ.txt")).contains(Finding.of(FindingCode.OTHER_KIND_OF_FILE, Place.FILE, "メモ.txt"));
    }
}
