package matome.publish;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.Messages;

/** Where a finding is, as clerks read it: 【F12】No.4. */
final class FindingLine {

    /** A cell need not name every one of a hundred places. */
    private static final int LONGEST_CELLS = 60;

    private FindingLine() {}

    static String place(Messages words, Finding finding) {
        return Stream.concat(
                        finding.place().cell().stream().map(c -> words.text("finding.cell", clipped(c))),
                        finding.place().no().stream().map(n -> words.text("finding.no", n)))
                .collect(Collectors.joining());
    }

    private static String clipped(String cells) {
        String parted = cells.replace(",", "、");
        return parted.length() <= LONGEST_CELLS ? parted : parted.substring(0, LONGEST_CELLS) + "…";
    }
}
