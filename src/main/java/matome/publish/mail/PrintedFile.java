package matome.publish.mail;

import matome.model.Enclosure;

/**
 * A PDF that was printed anew.
 *
 * @param name where it lies in output/
 * @param title what it is
 * @param enclosed the same as a mail would carry it
 */
public record PrintedFile(String name, String title, Enclosure enclosed, long bytes) {

    /** By which it is known what of it a manager was sent. */
    public String topic() {
        return topic(name);
    }

    public static String topic(String name) {
        return "report " + name;
    }
}
