package matome.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Phase;

/** 段階 is 目標設定 or 結果報告. */
final class KnownPhase implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.phase().isPresent()) {
            return Stream.empty();
        }
        String phases = Arrays.stream(Phase.values()).map(Phase::label).collect(Collectors.joining("・"));
        return KnownHead.unknown(
                workbook, HeadField.PHASE, FindingCode.UNKNOWN_PHASE, typed -> new String[] {typed, phases});
    }
}
