package matome.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The names of embedded subsets: the exporter draws their prefix at random, we count. */
final class FontNames {

    private static final int PREFIX = 6;

    private FontNames() {}

    static void settle(PDDocument document) {
        Set<COSDictionary> fonts = new LinkedHashSet<>();
        for (PDPage page : document.getPages()) {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : named == null ? Set.<COSName>of() : named.keySet()) {
                fonts.add(named.getCOSDictionary(name));
            }
        }
        int number = 0;
        for (COSDictionary font : fonts) {
            settle(font, prefix(number++));
        }
    }

    private static void settle(COSDictionary font, String prefix) {
        rename(font, COSName.BASE_FONT, prefix);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
            return;
        }
        rename(descendant, COSName.BASE_FONT, prefix);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            rename(descriptor, COSName.FONT_NAME, prefix);
            // optional in PDF/A-2, and wrong unless it lists every glyph
            descriptor.removeItem(COSName.CID_SET);
        }
    }

    private static void rename(COSDictionary dictionary, COSName key, String prefix) {
        String name = dictionary.getNameAsString(key);
        if (name != null && name.indexOf('+') == PREFIX) {
            dictionary.setName(key, prefix + name.substring(PREFIX));
        }
    }

    /** AAAAAA, AAAAAB, …: six capital letters, as the format asks for. */
    private static String prefix(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number, i = 0; i < PREFIX; i++, rest /= 26) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
