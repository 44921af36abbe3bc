package dev.kinship.benchmarks.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/** Draws the times as bars. It has a background of its own, so it reads the same on dark pages. */
final class Picture {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 1_300;
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  /** Of Okabe and Ito, which those who see few colours can tell apart; Kinship is the darkest. */
  private static final Color[] COLOURS = {
    new Color(0x00, 0x44, 0x88),
    new Color(0x56, 0xB4, 0xE9),
    new Color(0x00, 0x9E, 0x73),
    new Color(0xE6, 0x9F, 0x00),
    new Color(0xCC, 0x79, 0xA7),
    new Color(0x99, 0x99, 0x99)
  };

  private Picture() {}

  /** The picture as SVG, with the numbers in its description. */
  static String of(Times times) {
    SVGGraphics2D svg = new SVGGraphics2D(WIDTH, HEIGHT);
    svg.setDefsKeyPrefix("times"); // or each would have other names
    chart(times).draw(svg, new Rectangle(WIDTH, HEIGHT));
    String text = svg.getSVGElement(null, true, null, null, null);
    int inside = text.indexOf('>', text.indexOf("<svg")) + 1;
    return text.substring(0, inside)
        + "<title>Time of each accessor as a multiple of JDBC by hand</title><desc>"
        + times
        + "</desc>"
        + text.substring(inside)
        + "\n";
  }

  private static JFreeChart chart(Times times) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    times
        .operations()
        .forEach(
            (operation, each) ->
                times.sides().forEach(side -> data.addValue(each.get(side), side, operation)));
    JFreeChart chart =
        ChartFactory.createBarChart(
            null,
            null,
            "time, as a multiple of JDBC by hand that keeps the same promises",
            data,
            PlotOrientation.HORIZONTAL,
            true,
            false,
            false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(TEXT);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    plot.addRangeMarker(new ValueMarker(1, Color.BLACK, new BasicStroke(1.5f)));
    NumberAxis values = (NumberAxis) plot.getRangeAxis();
    values.setLabelFont(TEXT);
    values.setTickLabelFont(TEXT);
    values.setTickUnit(new NumberTickUnit(0.25));
    CategoryAxis operations = plot.getDomainAxis();
    operations.setTickLabelFont(TEXT);
    operations.setCategoryMargin(0.25);
    operations.setLowerMargin(0.01);
    operations.setUpperMargin(0.01);
    BarRenderer bars = (BarRenderer) plot.getRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setItemMargin(0);
    for (int i = 0; i < times.sides().size(); i++) {
      bars.setSeriesPaint(i, COLOURS[i % COLOURS.length]);
    }
    return chart;
  }
}
