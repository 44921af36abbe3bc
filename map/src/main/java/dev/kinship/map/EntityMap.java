package dev.kinship.map;

import dev.kinship.map.model.MapModel;
import dev.kinship.map.model.MapReader;
import dev.kinship.map.page.HtmlPage;
import dev.kinship.map.page.Picture;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import java.util.Collection;
import java.util.List;

/**
 * Draws entities and their associations, by what Kinship's processor wrote of them. It asks no
 * database.
 *
 * <pre>{@code
 * EntityMap map = EntityMap.of(Pet.class.getClassLoader()).inPackages("com.example.shop");
 * Files.writeString(Path.of("target/map.html"), map.html());
 * }</pre>
 *
 * <p>The same entities give the same text each time. Immutable.
 */
public final class EntityMap {

  private final List<DescribedEntity> entities;
  private final List<DescribedEntity> known;
  private final String title;

  private EntityMap(
      Collection<DescribedEntity> entities, Collection<DescribedEntity> known, String title) {
    this.entities = List.copyOf(entities);
    this.known = List.copyOf(known);
    this.title = title;
  }

  /**
   * The map of all entities that a class loader knows.
   *
   * @param loader the class loader
   * @return the map
   */
  public static EntityMap of(ClassLoader loader) {
    List<DescribedEntity> all = Registry.of(loader);
    return new EntityMap(all, all, "Entities");
  }

  /** The map of entities that are described. */
  static EntityMap of(Collection<DescribedEntity> entities) {
    return new EntityMap(entities, entities, "Entities");
  }

  /**
   * Chooses the entities of packages. Entities of other packages are drawn only where an
   * association leads to them, dashed and without columns.
   *
   * @param packages the packages' names; those below count, too
   * @return the map of these
   */
  public EntityMap inPackages(String... packages) {
    List<DescribedEntity> those =
        known.stream()
            .filter(
                entity ->
                    List.of(packages).stream()
                        .anyMatch(each -> entity.type().startsWith(each + ".")))
            .toList();
    return new EntityMap(those, known, title);
  }

  /**
   * Gives the page or the picture a title.
   *
   * @param text the title; "Entities" where none is given
   * @return the map with this title
   */
  public EntityMap titled(String text) {
    return new EntityMap(entities, known, text);
  }

  /**
   * How many entities are chosen.
   *
   * @return their number
   */
  public int size() {
    return entities.size();
  }

  /**
   * The map as one page of HTML, which loads nothing. A click on an association shows the accessors
   * of both ends and their SQL.
   *
   * @return the page, for a file in UTF-8
   */
  public String html() {
    return HtmlPage.of(model(), title);
  }

  /**
   * The map as a picture, for a README for example. It has no accessors and follows the reader's
   * light or dark colours.
   *
   * @return an SVG file, in UTF-8
   */
  public String svg() {
    return Picture.of(model(), title);
  }

  /**
   * The map as a diagram of Mermaid's, for pages in Markdown.
   *
   * @return the text, without the fence around it
   */
  public String mermaid() {
    return MermaidText.of(model());
  }

  MapModel model() {
    return MapReader.read(entities, known);
  }
}
