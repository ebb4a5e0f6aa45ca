package matome;

import java.util.List;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.model.Severity;
import tools.jackson.databind.json.JsonMapper;

/** A finding as the nights left it in the database. */
final class Recorded {

    private static final JsonMapper JSON = new JsonMapper();

    private Recorded() {}

    static Finding finding(CityHall hall, FindingCode code) {
        List<List<String>> rows = Records.of(hall).query("""
                        select severity, sheet, cell, row_no, facts from finding where code = '%s'
                        union all
                        select 'NOTE', null, null, null, reason_facts from seen_file where reason = '%s'
                        """.formatted(code.code(), code.code()));
        if (rows.isEmpty()) {
            throw new AssertionError("not recorded: " + code.code());
        }
        List<String> row = rows.get(0);
        Place place = new Place(
                present(row.get(1)), present(row.get(2)), present(row.get(3)).map(Integer::valueOf));
        List<String> facts = List.of(JSON.readValue(row.get(4), String[].class));
        return new Finding(code, Severity.valueOf(row.get(0)), place, facts);
    }

    private static Optional<String> present(String text) {
        return text.equals("null") ? Optional.empty() : Optional.of(text);
    }
}
