package dev.kinship.map.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kinship.map.layout.ElkLayout;
import dev.kinship.map.model.MapModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

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
    return resource("page.html")
        .replace("@counts@", counted + ", " + lines)
        .replace("@style@", resource("map.css"))
        .replace("@script@", resource("map.js"))
        .replace("@title@", Svg.escaped(title))
        .replace("@drawing@", Svg.of(ElkLayout.of(map), title))
        .replace("@data@", Data.of(map));
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
