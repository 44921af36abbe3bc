package dev.kinship.processor.generate.describe;

import dev.kinship.processor.generate.sql.EntitySql;
import dev.kinship.processor.generate.sql.InverseToOneSql;
import dev.kinship.processor.generate.sql.ManyToManySql;
import dev.kinship.processor.generate.sql.OwningSql;
import dev.kinship.processor.generate.sql.PathSql;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.sql.ToManySql;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.KeyedEnd;
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
  static Map<String, List<Sql>> ofGateway(EntityShape entity) {
    EntitySql sql = new EntitySql(entity);
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put("find", List.of(sql.find()));
    if (entity.key().size() == 1) {
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

  /** The accessors of an end. */
  static Map<String, List<Sql>> of(KeyedEnd end) {
    if (end instanceof OwningToOne owning) {
      return owning(owning);
    }
    return end instanceof InverseToOne one ? toOne(one) : toMany((InverseToMany) end);
  }

  /** The accessors of an end of a many-to-many association. */
  static Map<String, List<Sql>> of(ManyToMany end) {
    ManyToManySql sql = new ManyToManySql(end);
    InverseToMany.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.get()));
    statements.put(names.has(), List.of(sql.has(), sql.hasAll()));
    statements.put(names.count(), List.of(sql.count()));
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

  /** The accessors of a path. */
  static Map<String, List<Sql>> of(Path path) {
    PathSql sql = new PathSql(path);
    Path.Accessors names = path.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.get()));
    if (path.toOne()) {
      statements.put(names.has(), List.of(sql.has()));
    } else {
      statements.put(names.has(), List.of(sql.has(), sql.hasAll()));
      statements.put(names.count(), List.of(sql.count()));
    }
    return statements;
  }

  /** What sort of end it is. */
  static String kind(KeyedEnd end) {
    if (end instanceof OwningToOne) {
      return "owning";
    }
    return end instanceof InverseToOne ? "to-one" : "to-many";
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

  private static Map<String, List<Sql>> owning(OwningToOne end) {
    OwningSql sql = new OwningSql(end);
    OwningToOne.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(end.key().hidden() ? sql.lookup() : sql.get()));
    statements.put(names.has(), List.of(sql.has()));
    statements.put(names.set(), sql.set());
    statements.put(names.setKey(), sql.set());
    if (end.removes()) {
      statements.put(names.remove(), List.of(sql.remove()));
    }
    statements.put(names.create(), List.of(sql.create()));
    statements.put(names.update(), List.of(sql.update()));
    if (end.destroys()) {
      statements.put(names.destroy(), List.of(sql.destroy()));
    }
    return statements;
  }

  private static Map<String, List<Sql>> toOne(InverseToOne end) {
    InverseToOneSql sql = new InverseToOneSql(end);
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

  private static Map<String, List<Sql>> toMany(InverseToMany end) {
    ToManySql sql = new ToManySql(end);
    InverseToMany.Accessors names = end.accessors();
    Map<String, List<Sql>> statements = new LinkedHashMap<>();
    statements.put(names.get(), List.of(sql.get()));
    statements.put(names.has(), List.of(sql.has(), sql.hasAll()));
    statements.put(names.count(), List.of(sql.count()));
    statements.put(names.set(), sql.set());
    statements.put(names.add(), sql.add());
    if (end.removes()) {
      statements.put(names.remove(), sql.remove());
    }
    statements.put(names.create(), List.of(sql.create()));
    return statements;
  }
}
