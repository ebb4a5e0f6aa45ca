package matome.model.quantity;

/** What stands around a place in a text, as far as it can bear on it: endless texts cost no endless time. */
public final class Context {

    private static final int FAR_ENOUGH = 80;

    private static final String ENDS = "。\n●";

    private Context() {}

    /** The sentence or line around a place, as far as it is near. */
    static String sentence(String text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - FAR_ENOUGH) && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + FAR_ENOUGH) && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    public static String before(String text, int place) {
        return text.substring(Math.max(0, place - FAR_ENOUGH), place);
    }

    public static String after(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + FAR_ENOUGH));
    }
}
