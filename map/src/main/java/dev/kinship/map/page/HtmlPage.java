package dev.kinship.map.page;

import dev.kinship.map.layout.ElkLayout;
import dev.kinship.map.model.MapModel;

/**
 * The page: the drawing, its style, its script, and what the script knows, in one file that loads
 * nothing. It is HTML and well-formed XML at once.
 */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * Writes the page.
   *
   * @param map what it shows
   * @param title its title
   * @return the page
   */
  public static String of(MapModel map, String title) {
    String counted = counted(map.boxes().size(), "entity", "entities");
    String lines = counted(map.lines().size(), "association", "associations");
    return Resources.text("page.html")
        .replace("@counts@", counted + ", " + lines)
        .replace("@style@", Resources.text("drawing.css") + Resources.text("map.css"))
        .replace("@script@", Resources.text("map.js"))
        .replace("@title@", Svg.escaped(title))
        .replace("@drawing@", Svg.of(ElkLayout.of(map), title))
        .replace("@data@", Data.of(map));
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
