package dev.kinship.processor.generate.describe;

import dev.kinship.processor.generate.sql.GatewayStatements;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.sql.ManyReads;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which accessor sends which statements. */
final class AccessorStatements {

  private AccessorStatements() {}

  /** The methods of a gateway. */
  static Map<String, List<Sql>> of(GatewayStatements sql) {
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put("find", List.of(sql.find()));
    if (sql.entity().key().size() == 1) {
      statements.put("findAll", List.of(sql.findAll()));
    }
    statements.put("exists", List.of(sql.exists()));
    statements.put("count", List.of(sql.count()));
    statements.put("all", List.of(sql.all()));
    statements.put("insert", List.of(sql.insert()));
    statements.put("insertAll", List.of(sql.insertAll()));
    statements.put("update", List.of(sql.updateVersion()));
    statements.put("delete", List.of(sql.deleteVersion()));
    statements.put("upsert", List.of(sql.upsert()));
    statements.put("updateWhere", List.of(sql.updateWhere()));
    statements.put("deleteWhere", List.of(sql.deleteWhere()));
    return statements;
  }

  /** The accessors of an end of a many-to-many association. */
  static Map<String, List<Sql>> of(ManyToManyStatements sql) {
    ManyToMany end = sql.end();
    InverseToMany.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = reads(names, sql.reads());
    statements.put(names.set(), sql.set());
    statements.put(names.add(), List.of(sql.add()));
    statements.put(names.remove(), List.of(sql.remove()));
    statements.put(names.create(), List.of(sql.create()));
    if (end.links().entity().isPresent()) {
      // Which columns of the links they name is known when they are called.
      statements.putIfAbsent(end.addOne(), List.of());
      statements.putIfAbsent(end.getWithLinks(), List.of());
    }
    return statements;
  }

  private static Map<String, List<Sql>> reads(InverseToMany.Accessors names, ManyReads sql) {
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.get()));
    statements.put(names.has(), List.of(sql.has(), sql.hasAll()));
    statements.put(names.count(), List.of(sql.count()));
    return statements;
  }

  /** The accessors of a path. */
  static Map<String, List<Sql>> of(PathStatements sql) {
    Path.Accessors names = sql.end().accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.reads().get()));
    if (sql.end().toOne()) {
      statements.put(names.has(), List.of(sql.reads().has()));
    } else {
      statements.put(names.has(), List.of(sql.reads().has(), sql.reads().hasAll()));
      statements.put(names.count(), List.of(sql.reads().count()));
    }
    return statements;
  }

  static List<Map<String, Object>> json(Map<String, List<Sql>> statements) {
    return statements.entrySet().stream()
        .map(
            each -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("accessor", each.getKey());
              json.put("sql", each.getValue().stream().map(Sql::text).toList());
              return json;
            })
        .toList();
  }

  /** The accessors of an owning end. */
  static Map<String, List<Sql>> of(OwningStatements sql) {
    OwningToOne end = sql.end();
    OwningToOne.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(end.key().hidden() ? sql.lookup() : sql.get()));
    statements.put(names.has(), List.of(sql.has()));
    statements.put(names.set(), sql.set());
    statements.put(names.setKey(), sql.set());
    sql.remove().ifPresent(each -> statements.put(names.remove(), List.of(each)));
    statements.put(names.create(), List.of(sql.create()));
    statements.put(names.update(), List.of(sql.update()));
    sql.destroy().ifPresent(each -> statements.put(names.destroy(), List.of(each)));
    return statements;
  }

  /** The accessors of an inverse to-one end. */
  static Map<String, List<Sql>> of(InverseToOneStatements sql) {
    InverseToOne end = sql.end();
    InverseToOne.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.get()));
    statements.put(names.has(), List.of(sql.has()));
    statements.put(names.set(), sql.set());
    statements.put(names.setKey(), sql.setKey());
    if (end.removes()) {
      statements.put(names.remove(), sql.remove());
    }
    statements.put(names.create(), List.of(sql.create()));
    statements.put(names.ensure(), List.of(sql.ensure()));
    statements.put(names.update(), List.of(sql.update()));
    statements.put(names.destroy(), sql.destroy());
    return statements;
  }

  /** The accessors of an inverse to-many end. */
  static Map<String, List<Sql>> of(ToManyStatements sql) {
    InverseToMany end = sql.end();
    InverseToMany.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = reads(names, sql.reads());
    statements.put(names.set(), sql.set());
    statements.put(names.add(), sql.add());
    if (end.removes()) {
      statements.put(names.remove(), sql.remove());
    }
    statements.put(names.create(), List.of(sql.create()));
    return statements;
  }
}
