package dev.kinship.processor.generate.describe;

import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyedEnd;
import dev.kinship.processor.model.LinkTable;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Path;
import dev.kinship.processor.model.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a description says of the ends of associations. */
final class EndDescription {

  private EndDescription() {}

  static Map<String, Object> owning(OwningStatements sql) {
    return association("owning", sql.end(), AccessorStatements.of(sql));
  }

  static Map<String, Object> toOne(InverseToOneStatements sql) {
    return association("to-one", sql.end(), AccessorStatements.of(sql));
  }

  static Map<String, Object> toMany(ToManyStatements sql) {
    return association("to-many", sql.end(), AccessorStatements.of(sql));
  }

  private static Map<String, Object> association(
      String kind, KeyedEnd end, Map<String, List<Sql>> statements) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", end.name());
    json.put("end", kind);
    json.put("other", end.there().type().reflectionName());
    json.put("key", key(end.key()));
    json.put("statements", AccessorStatements.json(statements));
    return json;
  }

  static Map<String, Object> manyToMany(ManyToManyStatements sql) {
    ManyToMany end = sql.end();
    LinkTable links = end.links();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", end.name());
    json.put("other", end.there().type().reflectionName());
    json.put("schema", links.table().schema());
    json.put("table", links.table().name());
    links.entity().ifPresent(each -> json.put("link", each.type().reflectionName()));
    json.put("here", side(links.here()));
    json.put("there", side(links.there()));
    json.put("statements", AccessorStatements.json(AccessorStatements.of(sql)));
    return json;
  }

  static Map<String, Object> path(PathStatements sql) {
    Path path = sql.end();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", path.name());
    json.put("other", path.there().type().reflectionName());
    json.put("toOne", path.toOne());
    json.put("toOneBack", path.toOneBack());
    json.put("start", path.start().columns().stream().map(Column::column).toList());
    json.put("steps", path.steps().stream().map(EndDescription::step).toList());
    json.put("arrival", path.arrival().columns());
    json.put("ways", path.arrival().ways());
    json.put("statements", AccessorStatements.json(AccessorStatements.of(sql)));
    return json;
  }

  private static Map<String, Object> step(Path.Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", step.table().schema());
    json.put("table", step.table().name());
    step.entity().ifPresent(each -> json.put("entity", each.type().reflectionName()));
    json.put("enter", step.enter());
    json.put("leave", step.leave());
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
