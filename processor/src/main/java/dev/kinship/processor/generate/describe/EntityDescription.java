package dev.kinship.processor.generate.describe;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.sql.EndStatements;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
   * @param sql the entity, and all that is sent for it
   * @param suppressed the findings that it does not want to hear of
   * @param unique the properties that are declared to be unique, each by itself
   * @return the resource
   */
  public static EntityDescription of(
      EntityStatements sql, Collection<String> suppressed, Collection<String> unique) {
    EntityShape entity = sql.model().shape();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("entity", entity.type().reflectionName());
    json.put("name", entity.displayName());
    json.put("gateway", entity.generated().table().reflectionName());
    json.put("schema", entity.table().schema());
    json.put("table", entity.table().name());
    json.put("suppressed", List.copyOf(suppressed));
    json.put("columns", entity.columns().stream().map(EntityDescription::column).toList());
    putAny(json, "unique", unique(entity, unique));
    json.put("scopes", entity.scopes().stream().map(EntityDescription::scope).toList());
    json.put("statements", AccessorStatements.json(AccessorStatements.of(sql.gateway())));
    Ends ends = new Ends();
    sql.ends().forEach(each -> each.accept(ends));
    json.put("associations", ends.keyed);
    // Others stand apart, so that who reads associations finds a key in each.
    putAny(json, "manyToMany", ends.manyToMany);
    putAny(json, "paths", ends.paths);
    return new EntityDescription(pathOf(entity), JsonText.of(json));
  }

  /** Describes ends, sorted by what is said of them. */
  private static final class Ends implements EndStatements.Visitor<Boolean> {

    private final List<Map<String, Object>> keyed = new ArrayList<>();
    private final List<Map<String, Object>> manyToMany = new ArrayList<>();
    private final List<Map<String, Object>> paths = new ArrayList<>();

    @Override
    public Boolean owning(OwningStatements sql) {
      return keyed.add(EndDescription.owning(sql));
    }

    @Override
    public Boolean toOne(InverseToOneStatements sql) {
      return keyed.add(EndDescription.toOne(sql));
    }

    @Override
    public Boolean toMany(ToManyStatements sql) {
      return keyed.add(EndDescription.toMany(sql));
    }

    @Override
    public Boolean manyToMany(ManyToManyStatements sql) {
      return manyToMany.add(EndDescription.manyToMany(sql));
    }

    @Override
    public Boolean path(PathStatements sql) {
      return paths.add(EndDescription.path(sql));
    }
  }

  /** The columns of each key that is declared to be unique, beside the primary key. */
  private static List<List<String>> unique(EntityShape entity, Collection<String> alone) {
    return Stream.concat(
            entity.properties().stream()
                .filter(each -> alone.contains(each.name()))
                .map(each -> List.of(each.column())),
            entity.uniqueKeys().stream()
                .map(each -> each.properties().stream().map(Property::column).toList()))
        .toList();
  }

  private static void putAny(Map<String, Object> json, String name, List<?> values) {
    if (!values.isEmpty()) {
      json.put(name, values);
    }
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
    if (column.sqlType() instanceof SqlType.Jdbi jdbi) {
      putAny(
          json, "qualifiers", jdbi.qualifiers().stream().map(ClassName::reflectionName).toList());
    }
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
}
