package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;

/** No cell holds a character that orders instead of saying something, or that is none at all. */
final class NoControlCharacter implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return Labelled.all(workbook)
                .filter(c -> c.text().codePoints().anyMatch(NoControlCharacter::isControl))
                .map(c -> c.finding(FindingCode.CONTROL_CHARACTER, codePoints(c.text())));
    }

    private static String codePoints(String text) {
        return text.codePoints()
                .filter(NoControlCharacter::isControl)
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining("、"));
    }

    static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.SURROGATE -> true;
            case Character.UNASSIGNED -> isNoCharacter(c);
            default -> turnsTheText(c);
        };
    }

    /** U+FFFE, U+FFFF and their like in every plane. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Orders that turn the direction of what follows, and so show another text than the one that is there. */
    private static boolean turnsTheText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
