package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.model.Severity;

/** A finding as the database keeps it. */
final class FindingRow {

    private FindingRow() {}

    /** A row of the table finding. */
    static Finding of(ResultSet row) throws SQLException {
        int no = row.getInt("row_no");
        Place place = new Place(
                Optional.ofNullable(row.getString("sheet")),
                Optional.ofNullable(row.getString("cell")),
                no == 0 ? Optional.empty() : Optional.of(no));
        return new Finding(
                FindingCode.of(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                place,
                Facts.fromJson(row.getString("facts")));
    }

    /** Why a file of the table seen_file has no submission; empty when it has one. */
    static Optional<Finding> reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        if (reason == null) {
            return Optional.empty();
        }
        FindingCode code = FindingCode.of(reason);
        return Optional.of(
                new Finding(code, code.severity(), Place.FILE, Facts.fromJson(row.getString("reason_facts"))));
    }
}
