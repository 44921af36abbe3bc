package dev.kinship.schema.registry;

import dev.kinship.schema.registry.DescribedEntity.ColumnRole;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.DescribedScope;
import dev.kinship.schema.registry.DescribedEntity.DescribedSide;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Set;

/** Reads what the processor wrote of an entity. */
final class DescriptionReader {

  private static final int FORMAT = 1;

  private DescriptionReader() {}

  /**
   * Reads a description.
   *
   * @param text what the processor wrote
   * @return the entity
   * @throws IllegalArgumentException if it is no description, or that of another version
   */
  static DescribedEntity parse(String text) {
    JsonObject json = Json.object(text);
    if (json.number("format") != FORMAT) {
      throw new IllegalArgumentException(
          "written by a processor of another version (format " + json.number("format") + ")");
    }
    return new DescribedEntity(
        json.text("entity"),
        json.text("name"),
        json.text("gateway"),
        json.text("schema"),
        json.text("table"),
        Set.copyOf(json.texts("suppressed")),
        json.objects("columns").stream().map(DescriptionReader::column).toList(),
        json.lists("unique").stream()
            .map(key -> key.stream().map(Identifiers::cut).toList())
            .toList(),
        json.objects("scopes").stream()
            .map(each -> new DescribedScope(each.text("name"), each.text("where")))
            .toList(),
        statements(json),
        json.objects("associations").stream().map(DescriptionReader::association).toList(),
        json.objects("manyToMany").stream().map(DescriptionReader::links).toList(),
        json.objects("paths").stream().map(DescriptionReader::path).toList());
  }

  private static DescribedColumn column(JsonObject json) {
    return new DescribedColumn(
        json.text("property"),
        Identifiers.cut(json.text("column")),
        json.text("type"),
        json.text("values"),
        json.text("enum") + json.text("class"),
        json.texts("qualifiers"),
        json.flag("nullable"),
        json.flag("key"),
        ColumnRole.of(json.text("role")));
  }

  private static DescribedAssociation association(JsonObject json) {
    JsonObject key = json.object("key");
    return new DescribedAssociation(
        json.text("name"),
        switch (json.text("end")) {
          case "owning" -> End.OWNING;
          case "to-one" -> End.TO_ONE;
          default -> End.TO_MANY;
        },
        json.text("other"),
        new DescribedKey(
            key.text("holder"),
            key.text("target"),
            names(key, "columns"),
            names(key, "references"),
            key.flag("required"),
            key.flag("unique"),
            key.text("onDelete"),
            key.text("onUpdate")),
        statements(json));
  }

  private static DescribedLinks links(JsonObject json) {
    return new DescribedLinks(
        json.text("name"),
        json.text("other"),
        json.text("schema"),
        json.text("table"),
        json.text("link"),
        side(json.object("here")),
        side(json.object("there")),
        statements(json));
  }

  private static DescribedSide side(JsonObject json) {
    return new DescribedSide(names(json, "columns"), names(json, "references"));
  }

  private static DescribedPath path(JsonObject json) {
    return new DescribedPath(
        json.text("name"),
        json.text("other"),
        json.flag("toOne"),
        json.flag("toOneBack"),
        names(json, "start"),
        json.objects("steps").stream()
            .map(
                each ->
                    new DescribedPath.Step(
                        each.text("schema"),
                        each.text("table"),
                        each.text("entity"),
                        names(each, "enter"),
                        names(each, "leave")))
            .toList(),
        names(json, "arrival"),
        json.texts("ways"),
        statements(json));
  }

  /** Columns as the server has them, which cuts long names. */
  private static List<String> names(JsonObject json, String name) {
    return json.texts(name).stream().map(Identifiers::cut).toList();
  }

  private static List<DescribedStatements> statements(JsonObject json) {
    return json.objects("statements").stream()
        .map(each -> new DescribedStatements(each.text("accessor"), each.texts("sql")))
        .toList();
  }
}
