package matome.store;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A finding's facts as one column: a JSON array of texts. */
final class Facts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private Facts() {}

    static String toJson(List<String> facts) {
        return JSON.writeValueAsString(facts);
    }

    static List<String> fromJson(String facts) {
        return JSON.readValue(facts, TEXTS);
    }
}
