package matome.model;

/**
 * A file that a mail carries, as it was when the mail was written.
 *
 * @param name as its reader sees it
 * @param sha256 of its bytes, under which the archive keeps them
 */
public record Enclosure(String name, String sha256) {

    public Enclosure {
        name = Letter.oneLine(name);
    }
}
