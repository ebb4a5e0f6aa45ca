package matome.cli;

import java.util.stream.Collectors;

/** Two long texts, each cut down to what differs and a little around it, on one line. */
record Excerpt(String before, String after) {

    private static final int AROUND = 8;
    private static final int LONGEST = 40;

    static Excerpt of(String before, String after) {
        int[] one = before.codePoints().toArray();
        int[] other = after.codePoints().toArray();
        int shorter = Math.min(one.length, other.length);
        int same = 0;
        while (same < shorter && one[same] == other[same]) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && one[one.length - 1 - end] == other[other.length - 1 - end]) {
            end++;
        }
        return new Excerpt(cut(one, same, end), cut(other, same, end));
    }

    /** A text cut at its end alone. */
    static String beginning(String text) {
        return cut(text.codePoints().toArray(), 0, 0);
    }

    private static String cut(int[] text, int same, int end) {
        int from = Math.max(0, same - AROUND);
        int to = Math.min(text.length, Math.min(text.length - end + AROUND, from + LONGEST));
        String shown = shown(new String(text, from, to - from));
        return (from > 0 ? "…" : "") + shown + (to < text.length ? "…" : "");
    }

    /** Nothing that breaks a line or that a terminal obeys. */
    private static String shown(String text) {
        return text.replaceAll("\\R", "↵")
                .codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
