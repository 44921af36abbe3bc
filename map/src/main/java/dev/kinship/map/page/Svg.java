package dev.kinship.map.page;

import static dev.kinship.map.page.Paths.n;

import dev.kinship.map.layout.LargeName;
import dev.kinship.map.layout.PlacedBox;
import dev.kinship.map.layout.PlacedLine;
import dev.kinship.map.layout.PlacedMap;
import dev.kinship.map.layout.Point;
import dev.kinship.map.layout.Rect;
import dev.kinship.map.layout.Sizes;
import dev.kinship.map.model.Box;
import dev.kinship.map.model.BoxColumn;
import dev.kinship.map.model.Line;
import java.util.List;

/** Draws a map that has its places. Lines come before boxes, so that boxes lie above them. */
final class Svg {

  private final StringBuilder svg = new StringBuilder();

  /** Whether a script moves it and opens what is clicked, or it is only looked at. */
  private final boolean live;

  private Svg(boolean live) {
    this.live = live;
  }

  /** The part of a page that its script works with. */
  static String of(PlacedMap map, String title) {
    Svg svg = new Svg(true);
    svg.begin(map);
    svg.add(" role=\"group\" aria-label=\"" + escaped(title) + "\" width=\"100%\" height=\"100%\"");
    svg.add(" data-width=\"" + n(map.width()) + "\" data-height=\"" + n(map.height()) + "\">\n");
    svg.content(map);
    return svg.svg.toString();
  }

  /** A picture that stands alone. */
  static String picture(PlacedMap map, String title, String style) {
    Svg svg = new Svg(false);
    svg.begin(map);
    svg.add(" role=\"img\" width=\"" + n(map.width()) + "\" height=\"" + n(map.height()) + "\">\n");
    svg.add("<title>" + escaped(title) + "</title>\n<style>\n" + style + "</style>\n");
    svg.add("<rect class=\"back\" width=\"100%\" height=\"100%\"/>\n");
    svg.content(map);
    return svg.svg.toString();
  }

  private void begin(PlacedMap map) {
    add("<svg id=\"map\" xmlns=\"http://www.w3.org/2000/svg\"");
    add(" viewBox=\"0 0 " + n(map.width()) + " " + n(map.height()) + "\"");
  }

  private void content(PlacedMap map) {
    add("<g id=\"lines\">\n");
    map.lines().forEach(this::line);
    add("</g>\n<g id=\"boxes\">\n");
    map.boxes().forEach(this::box);
    add("</g>\n</svg>\n");
  }

  private void line(PlacedLine placed) {
    Line line = placed.line();
    add("<g class=\"line" + (line.isPath() ? " path" : "") + "\"");
    if (live) {
      String says =
          line.from().entity() + " and " + line.to().entity() + ": " + line.names() + said(line);
      add(" tabindex=\"0\" role=\"button\" data-id=\"" + escaped(line.id()) + "\"");
      add(" data-from=\"" + escaped(line.from().type()) + "\"");
      add(" data-to=\"" + escaped(line.to().type()) + "\"");
      add(" aria-label=\"" + escaped(says) + "\"");
    }
    add(">");
    String path = Paths.rounded(placed.points());
    if (live) {
      add("<path class=\"reach\" d=\"" + path + "\"/>");
    }
    add("<path class=\"run\" d=\"" + path + "\"/>");
    List<Point> points = placed.points();
    int last = points.size() - 1;
    mark(Paths.mark(points.get(0), points.get(1), line.to().cardinality()));
    mark(Paths.mark(points.get(last), points.get(last - 1), line.from().cardinality()));
    label(line, placed.label());
    add("</g>\n");
  }

  private void mark(String path) {
    add("<path class=\"mark\" d=\"" + path + "\"/>");
  }

  private static String said(Line line) {
    if (line.isPath()) {
      return ", a path by way of " + String.join(", then ", line.ways());
    }
    return line.joinTable().isEmpty() ? "" : ", links in " + line.joinTable();
  }

  private void label(Line line, Rect label) {
    double middle = label.x() + label.width() / 2;
    text("names", middle, label.y() + 11, "middle", line.names());
    if (!line.joinTable().isEmpty()) {
      text("join", middle, label.y() + 25, "middle", line.joinTable());
    }
  }

  private void box(PlacedBox placed) {
    Box box = placed.box();
    Rect at = placed.rect();
    String outside = box.outside() ? " outside" : "";
    add("<g class=\"box" + outside + "\"");
    add(" transform=\"translate(" + n(at.x()) + " " + n(at.y()) + ")\"");
    if (live) {
      add(" tabindex=\"0\" role=\"button\" data-type=\"" + escaped(box.type()) + "\"");
      add(" aria-label=\"" + escaped("Entity " + box.name() + ", table " + box.table()) + "\"");
    }
    add(">");
    add("<rect class=\"frame\" rx=\"8\" width=\"" + n(at.width()) + "\"");
    add(" height=\"" + n(at.height()) + "\"/>");
    text("title", Sizes.PADDING, 21, "start", box.name());
    text("table", Sizes.PADDING, 37, "start", box.table());
    if (!box.columns().isEmpty()) {
      add("<path class=\"rule\" d=\"M0 " + n(Sizes.HEAD) + "H" + n(at.width()) + "\"/>");
    }
    double y = Sizes.HEAD + Sizes.ROW;
    for (BoxColumn each : box.columns()) {
      text("keys", Sizes.PADDING, y, "start", each.keys());
      text("column", Sizes.PADDING + Sizes.keysWidth(box), y, "start", each.name());
      text("type", at.width() - Sizes.PADDING, y, "end", each.type());
      y += Sizes.ROW;
    }
    if (live) {
      largeName(LargeName.of(box), at);
    }
    add("</g>\n");
  }

  private void largeName(LargeName name, Rect box) {
    add("<text class=\"far\" text-anchor=\"middle\" aria-hidden=\"true\"");
    add(" y=\"" + n(box.height() / 2) + "\" style=\"--room:" + n(name.factor()) + "\">");
    double down = 0.35 - (name.lines().size() - 1) * LargeName.LINE / 2;
    for (String each : name.lines()) {
      add("<tspan x=\"" + n(box.width() / 2) + "\" dy=\"" + n(down) + "em\">");
      add(escaped(each) + "</tspan>");
      down = LargeName.LINE;
    }
    add("</text>");
  }

  private void text(String css, double x, double y, String anchor, String text) {
    add("<text class=\"" + css + "\" x=\"" + n(x) + "\" y=\"" + n(y) + "\"");
    add(anchor.equals("start") ? ">" : " text-anchor=\"" + anchor + "\">");
    add(escaped(text) + "</text>");
  }

  private void add(String text) {
    svg.append(text);
  }

  /** A text as it may stand in an element or an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
