package matome.model.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What goals count in, with all that the same unit is called. A word that only begins like a unit (3回線) is none. */
public enum Unit {
    PERCENT("%|パーセント"),
    POINT("ポイント|pt"),
    /** 一割 is ten per cent. */
    TENTH("割(?![引合当り])"),
    PERSON("人(?!ひとり|一人|1人)|名(?!称)"),
    CASE("件(?!名)"),
    TIME("回(?![線答収])"),
    YEN("円"),
    SCHOOL("校(?!舎)"),
    GROUP("団体"),
    COMPANY("社(?!会)"),
    PLACE("[かカヵヶケ箇個]所"),
    MACHINE("台"),
    HOUSEHOLD("世帯"),
    FACILITY("施設"),
    PROJECT("事業(?![所者年])"),
    ITEM("項目"),
    SECTION("課(?![題税])"),
    BOOK("冊"),
    FOLD("倍"),
    PIECE("つ"),
    SHOP("店舗"),
    HOUR("時間"),
    MONTH("[かカヵヶケ箇]月"),
    /** 3日 alone is a date. */
    DAY("日(?=以内|以上|間|前|未満|以下|短縮|であ|で処理|で完了|で対応)"),
    MINUTE("分(?![のけ野析類担散割])"),
    MARK("点(?=以上|未満|満点)"),
    WEIGHT("トン|t(?![A-Za-z])"),
    LENGTH("km"),
    ENERGY("kWh");

    static final String ANY = Arrays.stream(values()).map(u -> u.form.pattern()).collect(Collectors.joining("|"));

    private final Pattern form;

    Unit(String form) {
        this.form = Pattern.compile(form);
    }

    /** The unit that stands at a place of a text where one stands. */
    static Unit at(String text, int start) {
        return Arrays.stream(values())
                .filter(unit -> unit.standsAt(text, start))
                .findFirst()
                .orElseThrow();
    }

    private boolean standsAt(String text, int start) {
        Matcher matcher = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt();
    }

    /** Whether more of it is better when a goal says no more than the number. */
    boolean isCounted() {
        return switch (this) {
            case YEN, HOUR, MONTH, DAY, MINUTE, WEIGHT, ENERGY, POINT -> false;
            default -> true;
        };
    }

    /** The unit in which this one is compared with others. */
    Unit compared() {
        return this == TENTH ? PERCENT : this;
    }

    BigDecimal compared(BigDecimal number) {
        return this == TENTH ? number.movePointRight(1) : number;
    }
}
