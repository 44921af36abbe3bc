package dev.kinship.map.page;

import dev.kinship.map.layout.ElkLayout;
import dev.kinship.map.model.MapModel;

/** The drawing alone, as a picture that other pages show. It follows light and dark as well. */
public final class Picture {

  private Picture() {}

  /**
   * Draws the picture.
   *
   * @param map what it shows
   * @param title its title, which is read out
   * @return an SVG file
   */
  public static String of(MapModel map, String title) {
    return Svg.picture(ElkLayout.of(map), title, Resources.text("drawing.css"));
  }
}
