package matome.workbook;

/** A piece of a number format: a field such as {@code yyyy}, a place for a digit, or text to print as it is. */
record FormatPart(String text, Kind kind) {

    enum Kind {
        LITERAL,
        FIELD,
        ELAPSED,
        /** Parts of a second. */
        FRACTION,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT,
        SLASH,
        GENERAL,
        TEXT
    }

    static FormatPart literal(String text) {
        return new FormatPart(text, Kind.LITERAL);
    }

    /** A lone a or aa means nothing to Excel in Japan. */
    static FormatPart field(String letters) {
        boolean nothing = letters.equalsIgnoreCase("a") || letters.equalsIgnoreCase("aa");
        return new FormatPart(letters, nothing ? Kind.LITERAL : Kind.FIELD);
    }

    /** A sign that means something among digits only. */
    static FormatPart sign(char sign) {
        return new FormatPart(
                String.valueOf(sign),
                switch (sign) {
                    case '.' -> Kind.POINT;
                    case ',' -> Kind.COMMA;
                    case '%' -> Kind.PERCENT;
                    case '/' -> Kind.SLASH;
                    case '@' -> Kind.TEXT;
                    default -> Kind.LITERAL;
                });
    }

    boolean isField() {
        return kind == Kind.FIELD || kind == Kind.ELAPSED;
    }

    char letter() {
        return Character.toLowerCase(text.charAt(0));
    }

    boolean isHalfOfDay() {
        return kind == Kind.FIELD && text.contains("/");
    }
}
