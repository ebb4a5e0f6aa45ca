package matome.settings;

import java.util.Locale;

/**
 * Every kind of fault in jobs/. The wording stands in the message bundles under {@code settings.file-missing} and so on,
 * where {@code {0}}, {@code {1}} … are the facts in the order named here.
 */
public enum SettingsProblem {
    /** The file is not there. */
    FILE_MISSING,
    /** The system does not let us read it. */
    FILE_UNREADABLE,
    /** Facts: size in bytes, most bytes. */
    FILE_TOO_LARGE,
    /** Nothing in it but blanks and comments. */
    FILE_EMPTY,
    /** A scheduled job's file that does not end in .yml. */
    FILE_ENDING,
    /** Bytes that are not text in the encoding we read. Facts: encodings allowed. */
    ENCODING,

    /** Not YAML. */
    SYNTAX,
    /** A tab where blanks indent. */
    TAB,
    /** A full-width blank or colon where YAML wants the narrow one. Facts: the character. */
    FULL_WIDTH,
    /** A control character. Facts: its code point. */
    INVISIBLE,
    /** A reference to an anchor. Facts: its name. */
    REFERENCE,
    /** More than one document in a file. */
    SEVERAL_DOCUMENTS,

    /** Facts: key, line of the first. */
    KEY_TWICE,
    /** Facts: key, the one that was probably meant. */
    KEY_MISSPELT,
    /** Facts: key, keys allowed. */
    KEY_UNKNOWN,
    /** Facts: key. */
    MISSING,
    /** Facts: key. */
    NOT_A_VALUE,
    /** Facts: key. */
    NOT_A_BLOCK,
    /** Facts: key. */
    NOT_A_LIST,
    /** Facts: key, what stands there, least, most. */
    NOT_A_NUMBER,
    /** Facts: key, what stands there. */
    NOT_A_FLAG,
    /** Facts: key, what stands there. */
    NOT_A_DATE,
    /** Facts: key, what stands there. */
    NOT_A_YEAR,
    /** Facts: key, what stands there. */
    NOT_A_ZONE,
    /** Facts: key, what stands there, the part that cannot be read. */
    NOT_A_CRON,
    /** Facts: key, what stands there, values allowed. */
    NOT_ALLOWED,
    /** Facts: key, what stands there, line of the first. */
    TWICE,
    /** Facts: the code of a finding. */
    FINDING_UNKNOWN,
    /** Facts: the code of a finding whose severity is no matter of taste. */
    FINDING_FIRM,
    /** Facts: first day, last day. */
    DUE_BEFORE_OPEN,
    /** Facts: the due date, the closing date. */
    CLOSE_BEFORE_DUE,
    /** A folder for answers that is one of ours, lies in one or holds one. Facts: key, what stands there. */
    RETURN_FOLDER,

    /** Facts: key, what stands there. */
    MAIL_ADDRESS,
    /** A password in the settings. */
    MAIL_PASSWORD,
    /** A user without a place for the password, the other way round, or two places. */
    MAIL_LOGIN,
    /** Facts: key, what stands there. */
    MAIL_SHARE,
    /** Facts: what stands there, the department that was probably meant or all of them. */
    DEPARTMENT_UNKNOWN,

    /** Not CSV: a quotation mark is not closed. */
    CSV_SYNTAX,
    /** Facts: heading, headings needed. */
    HEADING_MISSING,
    /** Facts: heading. */
    HEADING_TWICE,
    /** Facts: heading, the one that was probably meant. */
    HEADING_MISSPELT,
    /** Facts: what stands to the right of the last heading. */
    CELL_TOO_MANY,
    /** Facts: heading. */
    CELL_EMPTY,
    /** Facts: heading, what stands there, marks allowed. */
    NOT_A_MARK,
    /** Facts: year, code, line of the first. */
    CODE_TWICE,
    /** Facts: year, code, name, name on the first line, first line. */
    CODE_WITH_TWO_NAMES,
    /** Facts: year, name, code, code on the first line, first line. */
    NAME_WITH_TWO_CODES,
    /** Facts: year, department, section, line of the first. */
    SECTION_TWICE,
    /** Facts: year, department, its sections. */
    LEAD_MISSING,
    /** Facts: year, department, the sections marked. */
    SEVERAL_LEADS,
    /** Facts: code, the year before. */
    PREDECESSOR_UNKNOWN,
    /** Sections that are each other's past. Facts: year, the codes round the circle. */
    PREDECESSORS_IN_CIRCLE,
    /** Facts: year, section. */
    SECTION_UNKNOWN,
    /** The same two rows are said to be one and not to be one. Facts: line of the first. */
    DECISION_CONTRADICTED,

    /** A year of organization.csv that city.yml does not know. Facts: year, key of city.yml. */
    YEAR_WITHOUT_SETTINGS,
    /** A year of city.yml or links.csv that organization.csv does not know. Facts: year. */
    YEAR_WITHOUT_SECTIONS;

    String key() {
        return "settings." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
