package matome.model.quantity;

/** What stands around a place in a text, as far as it can bear on it: endless texts cost no endless time. */
public final class Context {

    private static final int FAR_ENOUGH = 80;

    private Context() {}

    public static String before(String text, int place) {
        return text.substring(Math.max(0, place - FAR_ENOUGH), place);
    }

    public static String after(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + FAR_ENOUGH));
    }
}
