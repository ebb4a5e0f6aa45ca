package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a title; those that a long name was only broken into are put together again. */
final class Lines {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[\\s\\p{Z}]*(?:[・●○◎◆◇■□※①-⑳-]|[(（]?[0-9０-９]{1,2}[)）.．、])[\\s\\p{Z}]*)+");
    private static final Pattern GOES_ON = Pattern.compile("(?:[のとをにはがへやで、・,，（(「『〔]|及び|又は|並びに|または|および)$");
    private static final Pattern CONTINUES = Pattern.compile("^(?:[のをにはがへとでもや、。,，）)」』〕ー（(〔]|及び|又は|並びに)");

    private Lines() {}

    static List<String> of(String title) {
        List<String> names = new ArrayList<>();
        title.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(names, line));
        return names;
    }

    private static void add(List<String> names, String line) {
        int last = names.size() - 1;
        if (last >= 0 && belongsTo(names.get(last), line)) {
            names.set(last, names.get(last) + line);
        } else {
            names.add(BULLET.matcher(line).replaceFirst(""));
        }
    }

    private static boolean belongsTo(String before, String line) {
        return GOES_ON.matcher(before).find() || CONTINUES.matcher(line).find() || isOpen(before);
    }

    private static boolean isOpen(String text) {
        return text.chars().filter(c -> "（(〔「『".indexOf(c) >= 0).count()
                > text.chars().filter(c -> "）)〕」』".indexOf(c) >= 0).count();
    }
}
