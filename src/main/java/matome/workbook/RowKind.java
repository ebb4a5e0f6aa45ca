package matome.workbook;

/** What a row below the headings is. */
enum RowKind {
    NOTHING,
    /** A subtotal, or a remark. */
    ASIDE,
    INITIATIVE
}
