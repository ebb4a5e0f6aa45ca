package matome.model;

import java.util.Arrays;

/**
 * Every kind of finding. A code is given once and never used again for another thing; its wording stands in the message
 * bundles under {@code finding.R-301.problem} and {@code finding.R-301.remedy}, where {@code {0}}, {@code {1}} … are the
 * facts in the order named here.
 */
public enum FindingCode {
    /** Not a workbook, or broken. */
    UNREADABLE("R-101", Severity.ERROR),
    /** Protected by a password. */
    ENCRYPTED("R-102", Severity.ERROR),
    /** The file, or what it unpacks to. Facts: the limit in MB. */
    TOO_LARGE("R-103", Severity.ERROR),
    /** No sheet holds the headings. Facts: headings looked for. */
    NO_TABLE("R-104", Severity.ERROR),
    /** More than one sheet holds a table. Facts: their names. */
    SEVERAL_TABLES("R-105", Severity.ERROR),
    /** A heading or label is there more than once. Facts: heading, how often. */
    COLUMN_UNCLEAR("R-106", Severity.ERROR),
    /** A cell that cannot be shown as text. Facts: what Excel shows. */
    CELL_ERROR("R-107", Severity.ERROR),
    /** A merged cell reaches into the next filled row, so it is unclear whose it is. Facts: the merged range. */
    MERGED_ROWS("R-108", Severity.ERROR),
    /** A text in the table that stands under no heading, or is the second one under its heading. Facts: the text. */
    UNDER_NO_HEADING("R-109", Severity.ERROR),
    /** Reading took too long on this machine, this time. Facts: the limit in seconds. */
    TOO_SLOW("R-110", Severity.ERROR),
    /** More parts, cells or formats than any form has. */
    TOO_MANY_PARTS("R-111", Severity.ERROR),
    /** More filled rows than allowed. Facts: the limit. */
    TOO_MANY_ROWS("R-112", Severity.ERROR),
    /** More characters than allowed. Facts: the limit. */
    TOO_MUCH_TEXT("R-113", Severity.ERROR),
    /** A column's heading is not there. Facts: heading. */
    COLUMN_MISSING("R-114", Severity.ERROR),

    /** Facts: what was typed, the years that are open. */
    UNKNOWN_YEAR("R-201", Severity.ERROR),
    /** Facts: what was typed, the phases. */
    UNKNOWN_PHASE("R-202", Severity.ERROR),
    /** Facts: what was typed, year, departments. */
    UNKNOWN_DEPARTMENT("R-203", Severity.ERROR),
    /** Facts: what was typed, year, department, its sections. */
    UNKNOWN_SECTION("R-204", Severity.ERROR),

    /** Facts: label of the cell. */
    REQUIRED_EMPTY("R-301", Severity.ERROR),
    /** Facts: what was typed, the scale. */
    UNKNOWN_RATING("R-302", Severity.ERROR),
    /** Facts: what was typed, the categories. */
    UNKNOWN_CATEGORY("R-303", Severity.ERROR),
    /** Facts: label, what was typed. */
    NOT_A_NUMBER("R-304", Severity.ERROR),
    /** The table has no row. */
    NO_ROWS("R-305", Severity.ERROR),

    /** Two different files for one section in one night; the newer counts. Facts: the newer, the older. */
    TWO_FILES("R-401", Severity.WARNING),
    /** A text beside the table in a filled row, which is not read. Facts: the text. */
    OUTSIDE_TABLE("R-402", Severity.WARNING),

    /** Facts: what was typed, what it was taken for. */
    UNDERSTOOD_AS("N-101", Severity.NOTE),

    /** Deferred: changed while we looked. */
    STILL_CHANGING("D-101", Severity.NOTE),
    /** Deferred: open in somebody's Excel. */
    IN_USE("D-102", Severity.NOTE),
    /** Deferred: could not be opened for reading. */
    NOT_ACCESSIBLE("D-103", Severity.NOTE),
    /** Deferred: not whole yet; said to be broken when it still is on a later look. */
    NOT_WHOLE("D-104", Severity.NOTE),
    /** Deferred: Matome itself failed on it; the cause is in the log. */
    OUR_FAULT("D-105", Severity.NOTE),

    /** Not a goal sheet: not an Excel workbook by its name. Facts: the file's name. */
    OTHER_KIND_OF_FILE("I-101", Severity.NOTE),
    /** Not a goal sheet: a file that Office or the system leaves behind. */
    SYSTEM_FILE("I-102", Severity.NOTE);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Whether a second look at the same bytes could come to something else. */
    public boolean mayPass() {
        return this == UNREADABLE || this == TOO_SLOW;
    }

    public String code() {
        return code;
    }

    /** The code written this way; it must be one that Matome wrote. */
    public static FindingCode of(String code) {
        return Arrays.stream(values())
                .filter(c -> c.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }

    public Severity severity() {
        return severity;
    }
}
