package matome.report;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The typefaces of fonts.xml: the one that prints, and the one for what it lacks. */
final class Typefaces {

    private static final List<String> NAMES = List.of("BIZ UDGothic", "Noto Sans JP");

    private final List<Font> fonts;

    Typefaces() {
        this(NAMES);
    }

    private Typefaces(List<String> names) {
        FontUtil known = FontUtil.getInstance(DefaultJasperReportsContext.getInstance());
        this.fonts = names.stream().map(name -> font(known, name)).toList();
    }

    /** The one of charts, which are drawn with a single typeface. */
    static Typefaces ofCharts() {
        return new Typefaces(NAMES.subList(0, 1));
    }

    boolean canPrint(int codePoint) {
        return fonts.stream().anyMatch(f -> f.canDisplay(codePoint));
    }

    private static Font font(FontUtil known, String name) {
        FontInfo info = known.getFontInfo(name, false, Locale.JAPAN);
        if (info == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return info.getFontFamily().getNormalFace().getFont();
    }
}
