package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.workbook.FormatPart.Kind;
import matome.workbook.FormatSection.Condition;
import matome.workbook.FormatSection.Numerals;

/** Puts a section of a number format together, token by token. */
final class FormatSectionBuilder {

    static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|(?<room>_.)|\\*.|\\[(?<bracket>[^\\]]*)\\]|(?<end>;)"
                    + "|(?<general>General|G/標準)|(?<exponent>(?<=[0#?.])E[+-])|(?<fraction>(?<=s|s\\])\\.0{1,3})"
                    + "|(?<digit>[0#?])|(?<half>AM/PM|A/P)|(?<field>(?<letter>[ymdhsgea])\\k<letter>*)"
                    + "|(?<unknown>[a-z])|(?<other>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]+(?:\\.[0-9]*)?)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern JAPAN = Pattern.compile("(?i)\\$[^-]*-(?:[0-9a-f]*411|ja-jp.*)");
    /** What a person picked in the list is the system's own way of writing a date or a time. */
    private static final Pattern SYSTEM_DATE = Pattern.compile("(?i)\\$-(?:f800|x-sysdate)");

    private static final Pattern SYSTEM_TIME = Pattern.compile("(?i)\\$-(?:f400|x-systime)");

    private final List<FormatPart> parts = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private Optional<Condition> condition = Optional.empty();
    private Optional<String> ofSystem = Optional.empty();
    private Numerals numerals = Numerals.ARABIC;
    private boolean inJapanese;
    private boolean firstYearInWords;
    private boolean understood = true;

    void add(Matcher token) {
        if (token.group("bracket") != null) {
            bracket(token.group("bracket"));
            return;
        }
        raw.append(token.group());
        if (token.group("field") != null || token.group("half") != null) {
            parts.add(FormatPart.field(token.group()));
        } else if (token.group("other") != null) {
            parts.add(FormatPart.sign(token.group().charAt(0)));
        } else if (token.group("unknown") != null) {
            understood = false;
        } else {
            number(token);
            literal(token);
        }
    }

    private void number(Matcher token) {
        add(token, "general", Kind.GENERAL);
        add(token, "exponent", Kind.EXPONENT);
        add(token, "fraction", Kind.FRACTION);
        add(token, "digit", Kind.DIGIT);
    }

    private void literal(Matcher token) {
        add(token, "quoted", Kind.LITERAL);
        add(token, "escaped", Kind.LITERAL);
        if (token.group("room") != null) {
            parts.add(FormatPart.literal(" "));
        }
    }

    private void add(Matcher token, String group, Kind kind) {
        if (token.group(group) != null) {
            parts.add(new FormatPart(token.group(group), kind));
        }
    }

    private void bracket(String inside) {
        Matcher bound = CONDITION.matcher(inside);
        if (bound.matches()) {
            condition = Optional.of(new Condition(bound.group(1), Double.parseDouble(bound.group(2))));
        } else if (ELAPSED.matcher(inside).matches()) {
            parts.add(new FormatPart(inside, Kind.ELAPSED));
        } else if (inside.startsWith("$")) {
            country(inside);
        } else if (inside.toLowerCase(Locale.ROOT).startsWith("dbnum")) {
            numerals = numeralsOf(inside);
        }
    }

    private static Numerals numeralsOf(String inside) {
        return inside.endsWith("1") ? Numerals.KANJI : inside.endsWith("3") ? Numerals.WIDE : Numerals.OTHER;
    }

    /** {@code $¥-411} is a currency sign and a country. */
    private void country(String inside) {
        String sign = inside.substring(1).replaceFirst("-.*", "");
        if (!sign.isEmpty()) {
            parts.add(FormatPart.literal(sign));
        }
        inJapanese |= JAPAN.matcher(inside).matches();
        firstYearInWords |= inside.endsWith("gannen");
        if (SYSTEM_DATE.matcher(inside).matches()) {
            ofSystem = Optional.of("yyyy年m月d日");
        } else if (SYSTEM_TIME.matcher(inside).matches()) {
            ofSystem = Optional.of("h:mm:ss");
        }
    }

    FormatSection build() {
        return ofSystem.map(f -> FormatCode.of(f).numbers().get(0))
                .orElseGet(() -> new FormatSection(
                        raw.toString(), parts, condition, numerals, inJapanese, firstYearInWords, understood));
    }
}
