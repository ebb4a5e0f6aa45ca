package matome.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import matome.model.Messages;
import matome.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/srv/matome/work, ext4, false",
        "/srv/matome/work, overlay, false",
        "C:\\matome\\work, NTFS, false",
        "\\\\server\\share\\work, NTFS, true",
        "/mnt/share/work, cifs, true",
        "/mnt/share/work, smb3, true",
        "/mnt/share/work, nfs4, true",
        "/mnt/share/work, NFS, true"
    })
    void knowAFolderOfAnotherMachine(String path, String type, boolean remote) {
        assertThat(DatabaseCheck.isRemote(path, type)).isEqualTo(remote);
    }

    @ParameterizedTest
    @CsvSource({"50, BAD", "99, BAD", "100, DOUBTFUL", "1023, DOUBTFUL", "1024, GOOD"})
    void warnBeforeTheDiskIsFull(long megabytes, Diagnosis.Mark mark) {
        Patient patient = Patient.of(new Home(folder), Clock.systemUTC(), Messages.japanese());

        assertThat(SpaceCheck.judge(patient, megabytes * MEGABYTE).mark()).isEqualTo(mark);
    }

    @Test
    void sayInTheSameOrderInBothLanguagesWhatWasLookedAt() {
        assertThat(names(Messages.japanese()))
                .isEqualTo(names(new Messages(Locale.ENGLISH)))
                .startsWith("java", "encoding", "settings")
                .endsWith("running", "night");
    }

    private List<String> names(Messages words) {
        return Doctor.examine(Patient.of(new Home(folder), Clock.systemUTC(), words)).stream()
                .map(Diagnosis::check)
                .toList();
    }
}
