package matome.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import net.sf.jasperreports.charts.JRAbstractChartCustomizer;
import net.sf.jasperreports.charts.JRChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart that reads on a printer without colours: bars with an outline and their number inside, a line with its values
 * written at its points. The designs name it as their charts' customizer.
 */
public final class BlackAndWhite extends JRAbstractChartCustomizer {

    private static final BasicStroke THIN = new BasicStroke(0.6f);
    private static final Color GRID = new Color(0xD0, 0xD0, 0xD0);

    /** Percent, for what is written above a point at 100. */
    private static final double ROOM_ABOVE = 140;

    /** As many names stand side by side on one line. */
    private static final int FEW_YEARS = 3;

    @Override
    public void customize(JFreeChart chart, JRChart design) {
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(Color.WHITE);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        CategoryItemRenderer renderer = plot.getRenderer();
        if (renderer instanceof BarRenderer bars) {
            outline(bars, plot);
        } else if (renderer instanceof LineAndShapeRenderer line) {
            mark(line, plot);
        }
    }

    private static void outline(BarRenderer bars, CategoryPlot plot) {
        bars.setDrawBarOutline(true);
        bars.setDefaultOutlinePaint(Color.BLACK);
        bars.setDefaultOutlineStroke(THIN);
        bars.setMaximumBarWidth(0.14);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", number("#,##0")));
        CategoryAxis names = plot.getDomainAxis();
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        names.setCategoryMargin(0.15);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        plot.setRangeGridlinesVisible(false);
        ValueAxis counts = plot.getRangeAxis();
        counts.setTickLabelsVisible(false);
        counts.setAxisLineVisible(false);
        counts.setTickMarksVisible(false);
    }

    private static void mark(LineAndShapeRenderer line, CategoryPlot plot) {
        line.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
        line.setSeriesStroke(0, new BasicStroke(1.2f));
        line.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", number("0.0")));
        CategoryAxis years = plot.getDomainAxis();
        years.setCategoryMargin(0);
        years.setLowerMargin(0);
        years.setUpperMargin(0);
        years.setMaximumCategoryLabelWidthRatio(
                widthOfNames(plot.getCategories().size()));
        line.setDefaultItemLabelFont(years.getTickLabelFont());
        line.setDefaultItemLabelsVisible(true);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        NumberAxis rate = (NumberAxis) plot.getRangeAxis();
        rate.setRange(0, ROOM_ABOVE);
        rate.setTickUnit(new NumberTickUnit(50, number("0")));
    }

    /** The share of its column that a name may fill: of more than a few, each breaks before 年度. */
    private static float widthOfNames(int years) {
        return years <= FEW_YEARS ? 0.95f : Math.min(1, years / 8f);
    }

    private static NumberFormat number(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
