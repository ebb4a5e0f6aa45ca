package matome.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** One kind of file: what there is to make of it for a year. */
interface Orders {

    JsonMapper JSON = new JsonMapper();

    /** All of a year, changed or not, as far as the scope covers them. */
    Stream<Order> of(FiscalYear year);

    /** Digest of what a file is made from: any data, and the digests of designs and program. */
    static String madeFrom(Object data, String... digests) {
        return Sha256.of((JSON.writeValueAsString(data) + String.join("", digests)).getBytes(UTF_8));
    }
}
