package matome.report;

import java.util.function.Function;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.ReportExportConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A part of the booklet, filled when its turn comes and then forgotten: so no more than one is in memory.
 *
 * @param blankPage whether an empty page follows, so that the next part begins on an odd one
 */
record BookletPart(Function<BookletPage, JasperPrint> filling, BookletPage page, boolean blankPage)
        implements ExporterInputItem {

    @Override
    public JasperPrint getJasperPrint() {
        JasperPrint print = filling.apply(page);
        if (blankPage) {
            print.addPage(new JRBasePrintPage());
        }
        return print;
    }

    @Override
    @SuppressWarnings("NullAway") // JasperReports' word for "nothing special"
    public @Nullable ReportExportConfiguration getConfiguration() {
        return null;
    }
}
