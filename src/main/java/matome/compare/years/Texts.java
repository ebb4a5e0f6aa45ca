package matome.compare.years;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import matome.model.Key;
import matome.model.TextChange;
import matome.model.TextChange.Degree;
import matome.model.TextChange.Piece;

/** Sets two texts beside each other, word by word as far as scripts tell words apart. */
final class Texts {

    private static final Pattern WORD = Pattern.compile(
            "[0-9０-９.,．，]+[%％]?|[A-Za-zＡ-Ｚａ-ｚ]+|[\\p{IsKatakana}ー]+|\\p{IsHan}+|\\p{IsHiragana}+|\\s+|.",
            Pattern.DOTALL);

    /** What is the same between two changes and shorter than this would read as confetti. */
    private static final int ISLAND = 3;

    /** Longer texts are set beside each other whole: to compare them word by word would take a night. */
    private static final int MOST_WORDS = 2_000;

    /** ほぼ同じ: so much of both texts is the same. */
    private static final double NEARLY = 0.8;

    private Texts() {}

    static TextChange compared(String before, String after) {
        if (Key.of(before).equals(Key.of(after))) {
            return new TextChange(Degree.SAME, whole(before, false), whole(after, false));
        }
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return new TextChange(Degree.CHANGED, whole(before, true), whole(after, true));
        }
        return compared(old, now);
    }

    private static TextChange compared(List<String> old, List<String> now) {
        List<Stretch> stretches = merged(stretches(old, now));
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int same = 0;
        int all = 0;
        for (Stretch stretch : stretches) {
            add(before, stretch.before(), stretch.changed());
            add(after, stretch.after(), stretch.changed());
            int length = stretch.before().length() + stretch.after().length();
            all += length;
            same += stretch.changed() ? 0 : length;
        }
        return new TextChange(same >= NEARLY * all ? Degree.NEARLY : Degree.CHANGED, before, after);
    }

    private static List<Piece> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
    }

    private static void add(List<Piece> pieces, String text, boolean changed) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, changed));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What is the same and what is not, in turns. */
    private static List<Stretch> stretches(List<String> old, List<String> now) {
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiff<>(Texts::isSame), null, true)
                .getDeltas()) {
            stretches.add(new Stretch(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()),
                    delta.getType() != DeltaType.EQUAL));
        }
        return stretches;
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || Key.of(one).equals(Key.of(other));
    }

    /** Short islands between two changes become part of them. */
    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean island =
                    !stretch.changed() && stretch.after().length() < ISLAND && i > 0 && i < stretches.size() - 1;
            Stretch now = island ? new Stretch(stretch.before(), stretch.after(), true) : stretch;
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).changed() == now.changed()) {
                merged.set(last, merged.get(last).with(now));
            } else {
                merged.add(now);
            }
        }
        return merged;
    }

    private record Stretch(String before, String after, boolean changed) {

        private Stretch with(Stretch next) {
            return new Stretch(before + next.before, after + next.after, changed);
        }
    }
}
