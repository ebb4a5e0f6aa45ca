package matome.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The kinds of cells a form has, and how each looks. */
enum Look {
    TITLE(15, true, Tint.NONE, false),
    GUIDANCE(10, false, Tint.NONE, false),
    LABEL(10, true, Tint.LABEL, true),
    FIXED(10, false, Tint.NONE, true),
    INPUT_LINE(10, false, Tint.INPUT, true),
    HEADING(10, true, Tint.HEADING, true),
    NUMBER(10, false, Tint.NONE, true),
    INPUT_CENTRED(10, false, Tint.INPUT, true),
    INPUT_TEXT(10, false, Tint.INPUT, true),
    INPUT_AMOUNT(10, false, Tint.INPUT, true),
    /** Persons: halves are possible, and a format with optional decimals would print 44 as "44.". */
    INPUT_COUNT(10, false, Tint.INPUT, true),
    CLOSED(10, false, Tint.CLOSED, true),
    /** What was last year. Not locked: Excel neither deletes nor sorts a row with a locked cell. */
    PAST(10, false, Tint.PAST, true),
    PAST_CENTRED(10, false, Tint.PAST, true),
    PAST_HEADING(10, true, Tint.PAST, true),
    /** A row below the frame: nothing to see, but a clerk may go on writing there. */
    BELOW(10, false, Tint.NONE, false),
    /** An empty cell in large letters beside the table: it keeps automatic heights from shrinking a blank row to a strip. */
    SPACER(24, false, Tint.NONE, false),
    TALL_SPACER(72, false, Tint.NONE, false),
    SECTION(11, true, Tint.NONE, false),
    TEXT(10, false, Tint.NONE, false),
    UNIT(10, false, Tint.NONE, false),
    STEP(10, true, Tint.NONE, false),
    FRAMED_TEXT(10, false, Tint.NONE, true),
    /** What an answer comes to. */
    BANNER(20, true, Tint.NONE, false),
    LISTED(10, false, Tint.NONE, true),
    LISTED_CENTRED(10, false, Tint.NONE, true),
    LISTED_SEVERITY(10, true, Tint.NONE, true),
    LINK(10, false, Tint.NONE, true);

    final double points;
    final boolean bold;
    final Tint tint;
    final boolean framed;

    Look(double points, boolean bold, Tint tint, boolean framed) {
        this.points = points;
        this.bold = bold;
        this.tint = tint;
        this.framed = framed;
    }

    boolean open() {
        return tint == Tint.INPUT
                || this == PAST
                || this == PAST_CENTRED
                || this == NUMBER
                || this == BELOW
                || isSpacer();
    }

    boolean wraps() {
        return this != TITLE && this != SECTION && this != GUIDANCE && this != BANNER && !shrinks();
    }

    /** Labels and prefilled cells stay on their one line, however narrow the city makes a column. */
    boolean shrinks() {
        return this == LABEL || this == FIXED || this == INPUT_LINE;
    }

    boolean isNumber() {
        return this == INPUT_AMOUNT || this == INPUT_COUNT;
    }

    private boolean isSpacer() {
        return this == SPACER || this == TALL_SPACER;
    }

    HorizontalAlignment across() {
        if (this == HEADING || this == LABEL || this == NUMBER || this == INPUT_CENTRED || isCentredPast()) {
            return HorizontalAlignment.CENTER;
        }
        if (this == LISTED_CENTRED || this == LISTED_SEVERITY) {
            return HorizontalAlignment.CENTER;
        }
        return isNumber() || this == STEP ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    /** Prefilled and one-line cells keep a little distance from their frame. */
    int indent() {
        return this == FIXED || this == INPUT_LINE || isNumber() || this == FRAMED_TEXT || this == BANNER ? 1 : 0;
    }

    private boolean isCentredPast() {
        return this == PAST_CENTRED || this == PAST_HEADING;
    }

    VerticalAlignment down() {
        boolean readDown = this == STEP || this == TEXT || compareTo(LISTED) >= 0;
        return readDown ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    String format() {
        if (this == INPUT_AMOUNT) {
            return "#,##0";
        }
        return this == INPUT_TEXT || this == INPUT_CENTRED || this == INPUT_LINE ? "@" : "General";
    }
}
