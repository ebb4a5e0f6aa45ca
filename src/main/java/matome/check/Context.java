package matome.check;

/** What stands around a place in a text, as far as it can bear on it: endless texts cost no endless time. */
final class Context {

    private static final int FAR_ENOUGH = 80;

    private Context() {}

    static String before(String text, int place) {
        return text.substring(Math.max(0, place - FAR_ENOUGH), place);
    }

    static String after(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + FAR_ENOUGH));
    }
}
