package dev.kinship.processor.generate.describe;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyedEnd;
import dev.kinship.processor.model.LinkTable;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the check of the schema and the map of the associations want to know of an entity: a file of
 * its own for each, so that a compiler that sees one entity writes one, and tools find all of them
 * by their folder.
 *
 * @param path where the resource stands in the class output
 * @param text its text, which is JSON
 */
public record EntityDescription(String path, String text) {

  /** The folder of all descriptions. */
  public static final String FOLDER = "META-INF/kinship/";

  /** What a reader must know to read it; raised where an older one would misread it. */
  private static final int FORMAT = 1;

  /**
   * Describes an entity.
   *
   * @param model the entity
   * @param suppressed the findings that it does not want to hear of
   * @return the resource
   */
  public static EntityDescription of(EntityModel model, Collection<String> suppressed) {
    EntityShape entity = model.shape();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("entity", entity.type().reflectionName());
    json.put("name", entity.displayName());
    json.put("gateway", entity.generated().table().reflectionName());
    json.put("schema", entity.table().schema());
    json.put("table", entity.table().name());
    json.put("suppressed", List.copyOf(suppressed));
    json.put("columns", entity.columns().stream().map(EntityDescription::column).toList());
    json.put("scopes", entity.scopes().stream().map(EntityDescription::scope).toList());
    json.put("statements", AccessorStatements.json(AccessorStatements.ofGateway(entity)));
    json.put(
        "associations",
        model.associations().stream()
            .filter(KeyedEnd.class::isInstance)
            .map(each -> association((KeyedEnd) each))
            .toList());
    List<Map<String, Object>> manyToMany =
        model.associations().stream()
            .filter(ManyToMany.class::isInstance)
            .map(each -> manyToMany((ManyToMany) each))
            .toList();
    if (!manyToMany.isEmpty()) {
      // They stand apart, so that who reads associations finds a key in each.
      json.put("manyToMany", manyToMany);
    }
    return new EntityDescription(pathOf(entity), JsonText.of(json));
  }

  /**
   * Where an entity's description stands.
   *
   * @param entity the entity
   * @return the path in the class output
   */
  public static String pathOf(EntityShape entity) {
    return FOLDER + entity.type().reflectionName() + ".json";
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("property", column instanceof HiddenColumn ? "" : column.name());
    json.put("column", column.column());
    json.put("type", column.parameterType().toString());
    json.put("values", values(column.sqlType()));
    enumeration(column.sqlType(), json);
    json.put("nullable", column.nullable());
    json.put("key", column instanceof Property property && property.key());
    if (column instanceof Property property && property.role() != ColumnRole.VALUE) {
      json.put("role", property.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return json;
  }

  /** The runtime's name for how the values travel. */
  private static String values(SqlType type) {
    if (type instanceof SqlType.Plain plain) {
      return plain.constant();
    }
    if (type instanceof SqlType.Enumeration) {
      return "ENUM";
    }
    if (type instanceof SqlType.Ordinal) {
      return "ORDINAL";
    }
    if (type instanceof SqlType.ListOf list) {
      return values(list.element()) + "[]";
    }
    if (type instanceof SqlType.ArrayOf array) {
      return values(array.element()) + "[]";
    }
    if (type instanceof SqlType.Wrapped wrapped) {
      return values(wrapped.base());
    }
    return "JDBI";
  }

  private static void enumeration(SqlType type, Map<String, Object> json) {
    if (type instanceof SqlType.Enumeration each) {
      json.put("enum", each.type().reflectionName());
    } else if (type instanceof SqlType.ListOf list) {
      enumeration(list.element(), json);
    } else if (type instanceof SqlType.ArrayOf array) {
      enumeration(array.element(), json);
    } else if (type instanceof SqlType.Wrapped wrapped) {
      enumeration(wrapped.base(), json);
    } else if (type instanceof SqlType.Jdbi jdbi && jdbi.type() instanceof ClassName name) {
      json.put("class", name.reflectionName());
    }
  }

  private static Map<String, Object> scope(NamedScope scope) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", scope.name());
    json.put("where", scope.where());
    json.put("byDefault", scope.byDefault());
    return json;
  }

  private static Map<String, Object> association(KeyedEnd end) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", end.name());
    json.put("end", AccessorStatements.kind(end));
    json.put("other", end.there().type().reflectionName());
    json.put("key", key(end.key()));
    json.put("statements", AccessorStatements.json(AccessorStatements.of(end)));
    return json;
  }

  private static Map<String, Object> manyToMany(ManyToMany end) {
    LinkTable links = end.links();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", end.name());
    json.put("other", end.there().type().reflectionName());
    json.put("schema", links.table().schema());
    json.put("table", links.table().name());
    links.entity().ifPresent(each -> json.put("link", each.type().reflectionName()));
    json.put("here", side(links.here()));
    json.put("there", side(links.there()));
    json.put("statements", AccessorStatements.json(AccessorStatements.of(end)));
    return json;
  }

  private static Map<String, Object> side(LinkTable.Side side) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("columns", side.columns());
    json.put("references", side.referenced().stream().map(Property::column).toList());
    return json;
  }

  private static Map<String, Object> key(ForeignKey key) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("holder", key.holder().type().reflectionName());
    json.put("target", key.target().type().reflectionName());
    json.put("columns", key.columns().stream().map(each -> each.column().column()).toList());
    json.put("references", key.columns().stream().map(each -> each.referenced().column()).toList());
    json.put("required", key.required());
    json.put("unique", key.unique());
    json.put("onDelete", key.onDelete().name());
    json.put("onUpdate", key.onUpdate().name());
    return json;
  }
}
