package matome.job.backup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * manifest.json: what a backup holds.
 *
 * @param format of the backup itself; 1 so far
 * @param schema of the database in it
 * @param program that made it
 * @param made when, ISO-8601 in UTC
 * @param sha256 of every entry, by its name
 */
public record Manifest(int format, int schema, String program, String made, Map<String, String> sha256) {

    static final String NAME = "manifest.json";
    static final String DATABASE = "matome.db";
    static final String ARCHIVE = "archive/";
    static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Manifest {
        sha256 = new TreeMap<>(sha256);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** Reads one; what is not one is an IllegalArgumentException. */
    static Manifest read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException | NullPointerException notOne) {
            throw new IllegalArgumentException("not a manifest", notOne);
        }
    }

    /** Whether every name leads into a home and to nothing but what a backup holds. */
    boolean namesAreSafe() {
        return sha256.keySet().stream().allMatch(Manifest::isSafe);
    }

    private static boolean isSafe(String name) {
        if (name.equals(DATABASE) || name.matches(ARCHIVE + "[0-9a-f]{2}/[0-9a-f]{64}")) {
            return true;
        }
        List<String> parts = List.of(name.split("/", -1));
        return parts.size() > 1
                && List.of("jobs", "reports").contains(parts.get(0))
                && parts.stream().noneMatch(p -> p.isBlank() || p.equals(".") || p.equals(".."))
                && !name.matches("(?s).*[\\\\:\\p{Cc}].*");
    }
}
