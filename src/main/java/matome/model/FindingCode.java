package matome.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding. A code is given once and never used again for another thing; its wording stands in the message
 * bundles under {@code finding.R-301.problem} and {@code finding.R-301.remedy}, where {@code {0}}, {@code {1}} … are the
 * facts in the order named here.
 */
public enum FindingCode {
    /** Not a workbook, or broken. */
    UNREADABLE("R-101", Severity.ERROR, Firmness.FIRM),
    /** Protected by a password. */
    ENCRYPTED("R-102", Severity.ERROR, Firmness.FIRM),
    /** The file, or what it unpacks to. Facts: the limit in MB. */
    TOO_LARGE("R-103", Severity.ERROR, Firmness.FIRM),
    /** No sheet holds the headings. Facts: headings looked for. */
    NO_TABLE("R-104", Severity.ERROR, Firmness.FIRM),
    /** There is more than one table. Facts: the sheets with their places. */
    SEVERAL_TABLES("R-105", Severity.ERROR, Firmness.FIRM),
    /** A heading or label is there more than once. Facts: heading, how often. */
    COLUMN_UNCLEAR("R-106", Severity.ERROR, Firmness.FIRM),
    /** A cell that cannot be shown as text. Facts: what Excel shows. */
    CELL_ERROR("R-107", Severity.ERROR, Firmness.FIRM),
    /** A merged cell reaches into the next filled row, so it is unclear whose it is. Facts: the merged range. */
    MERGED_ROWS("R-108", Severity.ERROR, Firmness.FIRM),
    /** A text in the table that stands under no heading, or is the second one under its heading. Facts: the text. */
    UNDER_NO_HEADING("R-109", Severity.ERROR),
    /** Reading took too long on this machine, this time. Facts: the limit in seconds. */
    TOO_SLOW("R-110", Severity.ERROR, Firmness.FIRM),
    /** More parts, cells or formats than any form has. */
    TOO_MANY_PARTS("R-111", Severity.ERROR, Firmness.FIRM),
    /** More filled rows than allowed. Facts: the limit. */
    TOO_MANY_ROWS("R-112", Severity.ERROR, Firmness.FIRM),
    /** More characters than allowed. Facts: the limit. */
    TOO_MUCH_TEXT("R-113", Severity.ERROR, Firmness.FIRM),
    /** A column's heading is not there. Facts: heading. */
    COLUMN_MISSING("R-114", Severity.ERROR, Firmness.FIRM),
    /** Tables of more than one section. Facts: sections with their sheets. */
    SEVERAL_SECTIONS("R-115", Severity.ERROR, Firmness.FIRM),
    /** A spreadsheet, but saved in a format that we cannot read. Facts: the format. */
    OTHER_FORMAT("R-116", Severity.ERROR, Firmness.FIRM),
    /** A text is merged over the columns of several headings, so it is unclear whose it is. Facts: the merged range. */
    MERGED_COLUMNS("R-117", Severity.ERROR, Firmness.FIRM),
    /** Several rows bear one No.; some count anew in each category, some meant one row. Facts: the No., the cells. */
    NUMBER_TWICE("R-118", Severity.WARNING),

    /** Facts: what was typed, the years that are open. */
    UNKNOWN_YEAR("R-201", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, the phases. */
    UNKNOWN_PHASE("R-202", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, year, departments. */
    UNKNOWN_DEPARTMENT("R-203", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, year, department, its sections. */
    UNKNOWN_SECTION("R-204", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, year, the department that was probably meant. */
    DEPARTMENT_MISSPELT("R-208", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, year, the section that was probably meant. */
    SECTION_MISSPELT("R-209", Severity.ERROR, Firmness.FIRM),
    /** Facts: section, the department that is written, the section's own department. */
    SECTION_OF_ANOTHER_DEPARTMENT("R-210", Severity.ERROR, Firmness.FIRM),
    /** A label says something else than what the form was issued for. Facts: label, what is written, issued for. */
    STAMP_DISAGREES("R-205", Severity.ERROR),
    /** The file lies in the folder of another year. Facts: the workbook's year, the folder. */
    WRONG_YEAR_FOR_FOLDER("R-206", Severity.ERROR),
    /** Its phase is not open yet, or over. Facts: year, phase, the phase's days. */
    NOT_OPEN("R-207", Severity.ERROR),
    /** It came after the phase's closing date. Facts: year, phase, the closing date. */
    CLOSED("R-211", Severity.ERROR),

    /** Facts: label of the cell. */
    REQUIRED_EMPTY("R-301", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, the scale. */
    UNKNOWN_RATING("R-302", Severity.ERROR, Firmness.FIRM),
    /** Facts: what was typed, the categories. */
    UNKNOWN_CATEGORY("R-303", Severity.ERROR, Firmness.FIRM),
    /** Facts: label, what was typed. */
    NOT_A_NUMBER("R-304", Severity.ERROR, Firmness.FIRM),
    /** The table has no row. */
    NO_ROWS("R-305", Severity.ERROR),
    /** Facts: label, number of characters, the limit. */
    TEXT_TOO_LONG("R-306", Severity.ERROR),
    /** Facts: label, the characters' code points. */
    CONTROL_CHARACTER("R-307", Severity.ERROR),
    /** Facts: title, the rows' numbers. */
    TITLE_TWICE("R-308", Severity.ERROR),
    /** A rating that is not achieved without a word why. Facts: rating, label of the cell where it belongs. */
    REASON_MISSING("R-309", Severity.ERROR),
    /** Text that is struck through: to be read or not? Facts: the text. */
    STRUCK_THROUGH("R-310", Severity.ERROR),
    /** A prefilled form of which nobody has changed anything, nor put their name on it. */
    AS_HANDED_OUT("R-311", Severity.ERROR),

    /** Two different files for one section in one night; the newer counts. Facts: the newer, the older. */
    TWO_FILES("R-401", Severity.WARNING),
    /** Beside the table in a filled row, or under a heading that the form does not have: not read. Facts: text or heading. */
    OUTSIDE_TABLE("R-402", Severity.WARNING),
    /** The row of headings is elsewhere than in the form we issued. Facts: its place in the form, its place now. */
    HEADINGS_MOVED("R-403", Severity.WARNING),
    /** The columns are others, or in another order, than in the form we issued. Facts: the headings as they stand. */
    COLUMNS_MOVED("R-404", Severity.WARNING),
    /** Facts: the last day, days late. */
    LATE("R-405", Severity.WARNING),
    /** Rows, columns or a sheet that do not show were read. Facts: which ones. */
    HIDDEN_READ("R-406", Severity.WARNING),
    /** File or folder carry another unit's name. Facts: the name there, the name in the workbook. */
    NAME_DISAGREES("R-407", Severity.WARNING),
    /** Facts: the sheet's name in the form, its name now. */
    SHEET_RENAMED("R-408", Severity.WARNING),
    /** A synonym stands for a heading. Facts: what is written, the heading. */
    HEADING_UNDERSTOOD("R-409", Severity.WARNING),

    /** Facts: label, the year before. */
    SAME_AS_LAST_YEAR("R-501", Severity.WARNING),
    /** The outcome's own words speak against an achieved rating. Facts: rating, label, the words. */
    TOP_RATING_DOUBTFUL("R-502", Severity.WARNING),
    /** Facts: rating, the goal's number, the outcome's number. */
    SHORT_OF_NUMBER("R-503", Severity.WARNING),
    /** Facts: the date as written. */
    DATE_IMPOSSIBLE("R-504", Severity.WARNING),
    /** Facts: the date as written, year, its days. */
    DATE_OUTSIDE_YEAR("R-505", Severity.WARNING),
    /** Facts: the date as written, as it would be right. */
    WRONG_ERA("R-506", Severity.WARNING),
    /** Facts: title, the year before. */
    LAST_YEARS_ITEM_MISSING("R-507", Severity.WARNING),
    /** Characters that other systems cannot carry. Facts: label, the characters. */
    OUTSIDE_CODE_PAGE("R-508", Severity.WARNING),
    /** Facts: label, number of characters. */
    TOO_LONG_FOR_PRINT("R-509", Severity.WARNING),
    /** Characters that no font of the reports has. Facts: label, the characters. */
    UNPRINTABLE("R-510", Severity.WARNING),

    /** Facts: what was typed, what it was taken for. */
    UNDERSTOOD_AS("N-101", Severity.NOTE),
    /** Several sheets hold the same table. Facts: the sheet read, the others. */
    COPIES_OF_THE_SAME("N-102", Severity.NOTE),
    /** A cell merged over several rows counts for each. Facts: the merged range, its text. */
    MERGED_FOR_EACH("N-103", Severity.NOTE),
    /** What a formula came to was read. */
    FORMULA_RESULT("N-104", Severity.NOTE),
    /** There are macros in the file; they were not run. */
    MACROS("N-105", Severity.NOTE),
    /** A subtotal or a remark in the table that is no row of it. Facts: the text. */
    ROW_SKIPPED("N-106", Severity.NOTE),
    /** Nothing in the goal to measure it by. */
    NO_MEASURE("N-201", Severity.NOTE),

    /** Deferred: changed while we looked. */
    STILL_CHANGING("D-101", Severity.NOTE, Firmness.FIRM),
    /** Deferred: open in somebody's Excel. */
    IN_USE("D-102", Severity.NOTE, Firmness.FIRM),
    /** Deferred: could not be opened for reading. */
    NOT_ACCESSIBLE("D-103", Severity.NOTE, Firmness.FIRM),
    /** Deferred: not whole yet; said to be broken when it still is on a later look. */
    NOT_WHOLE("D-104", Severity.NOTE, Firmness.FIRM),
    /** Deferred: Matome itself failed on it; the cause is in the log. */
    OUR_FAULT("D-105", Severity.NOTE, Firmness.FIRM),

    /** Past year's sheets: no sheet holds the headings. Facts: headings looked for. */
    NO_PAST_TABLE("P-101", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: a CSV file that is none from some line on, or in no encoding we know. Facts: the line. */
    BROKEN_CSV("P-102", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: nothing says of which year. */
    YEAR_NOT_SAID("P-103", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: a year without an organisation. Facts: what was typed, the years that have one. */
    YEAR_WITHOUT_ORGANIZATION("P-104", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: two years for one sheet or row. Facts: the one, the other. */
    TWO_YEARS("P-105", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: another city's. Facts: what was typed, the city. */
    OTHER_CITY("P-106", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: one unit stands in two tables. Facts: the unit, where it stands. */
    UNIT_TWICE("P-107", Severity.ERROR, Firmness.FIRM),
    /** Past year's sheets: a head that is no whole 部の概要. Facts: department, what is missing. */
    HEAD_NOT_WHOLE("P-108", Severity.NOTE),

    /** Not a goal sheet: not an Excel workbook by its name. Facts: the file's name. */
    OTHER_KIND_OF_FILE("I-101", Severity.NOTE, Firmness.FIRM),
    /** Not a goal sheet: a file that Office or the system leaves behind. */
    SYSTEM_FILE("I-102", Severity.NOTE, Firmness.FIRM);

    private final String code;
    private final Severity severity;
    private final Firmness firmness;

    private enum Firmness {
        FIRM,
        CHANGEABLE
    }

    FindingCode(String code, Severity severity) {
        this(code, severity, Firmness.CHANGEABLE);
    }

    FindingCode(String code, Severity severity, Firmness firmness) {
        this.code = code;
        this.severity = severity;
        this.firmness = firmness;
    }

    /** Whether no city can make it lighter or graver: without it nothing could be taken, or there is nothing to take. */
    public boolean isFirm() {
        return firmness == Firmness.FIRM;
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
        return parse(code).orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }

    /** The code written this way; empty when there is none. */
    public static Optional<FindingCode> parse(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    public Severity severity() {
        return severity;
    }
}
