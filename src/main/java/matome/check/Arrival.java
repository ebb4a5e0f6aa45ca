package matome.check;

import java.time.LocalDate;
import java.util.List;

/**
 * How a workbook came to us.
 *
 * @param path its path below input/, with {@code /}; the file's name alone when it came another way
 * @param submitted the day it was saved
 * @param today the day we look at it
 */
public record Arrival(String path, LocalDate submitted, LocalDate today) {

    /** The folders it lies in, the outermost first. */
    List<String> folders() {
        List<String> names = List.of(path.split("/"));
        return names.subList(0, names.size() - 1);
    }

    /** Its name without the ending. */
    String baseName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.[^.]*$", "");
    }
}
