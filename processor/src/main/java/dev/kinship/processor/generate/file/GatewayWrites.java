package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.sql.GatewayStatements;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Constants;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.KeyRecord;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the gateway that write rows, and the statements that two of them share. */
public final class GatewayWrites {

  private final EntityShape entity;
  private final Constants constants;
  private final GatewayStatements sql;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final String row;
  private final GatewayBulkWrites bulk;
  private final boolean hasDependents;

  /**
   * Prepares them.
   *
   * @param sql what they send
   * @param docs their comments
   * @param hasDependents whether other rows can depend on one of the entity
   */
  GatewayWrites(GatewayStatements sql, GatewayDocs docs, boolean hasDependents) {
    this.hasDependents = hasDependents;
    this.entity = sql.entity();
    this.constants = entity.constants();
    this.sql = sql;
    this.docs = docs;
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    this.row = entity.variable("handle");
    this.bulk = new GatewayBulkWrites(entity, docs);
  }

  List<Field> statements() {
    List<Field> all = new ArrayList<>();
    all.add(statement(constants.insert(), sql.insert()));
    all.add(statement(constants.update(), sql.update()));
    if (sql.hasVersion()) {
      all.add(statement(constants.updateVersion(), sql.updateVersion()));
    }
    all.add(statement(constants.delete(), sql.delete()));
    return all;
  }

  List<Method> all() {
    List<Method> all = new ArrayList<>();
    all.add(insertValues());
    all.add(insertRow());
    all.add(insertAll());
    all.addAll(new GatewayUpserts(entity, docs).all());
    all.add(insertIfAbsentValues());
    all.add(insertIfAbsentRow());
    all.add(insertOnlyValues());
    all.add(insertOnlyRow());
    all.add(insertAllOnly());
    if (updatesRows()) {
      all.add(updateRow());
    }
    all.add(updateSome());
    all.add(updateValues());
    entity.keyRecord().ifPresent(key -> all.add(updateByRecord(key)));
    if (updatesRows()) {
      all.add(bulk.updateAll());
    }
    all.addAll(bulk.updates());
    all.add(deleteRow());
    all.add(deleteKey());
    entity.keyRecord().ifPresent(key -> all.add(deleteByRecord(key)));
    if (hasDependents) {
      all.add(deleteWithDependents());
    }
    all.add(deleteIfExists());
    entity.keyRecord().ifPresent(key -> all.add(deleteIfExistsByRecord(key)));
    all.addAll(bulk.deletes());
    return all;
  }

  private boolean updatesRows() {
    return entity.properties().stream().anyMatch(each -> !each.key() && each.role().isWritten());
  }

  private Method insertValues() {
    return gateway
        .onHandle("insert", docs.insertValues())
        .returns(type)
        .addParameter(values())
        .statement("return $L", gateway.call("insert", constants.insert(), given()));
  }

  private Method insertRow() {
    return gateway
        .onHandle("insert", docs.insertRow())
        .returns(type)
        .addParameter(type, row)
        .statement("return $L", gateway.call("insert", constants.insert(), row));
  }

  private Method insertAll() {
    String rows = entity.rowsVariable("handle");
    return gateway
        .onHandle("insertAll", docs.insertAll())
        .returns(RuntimeTypes.list(type))
        .addParameter(RuntimeTypes.collection(type), rows)
        .statement("return $L", gateway.call("insertAll", sql.insertAll(), rows));
  }

  private Method insertIfAbsentValues() {
    return gateway
        .onHandle("insertIfAbsent", docs.insertIfAbsentValues())
        .returns(RuntimeTypes.optional(type))
        .addParameter(values())
        .statement("return $L", gateway.call("insertIfAbsent", constants.insert(), given()));
  }

  private Method insertIfAbsentRow() {
    return gateway
        .onHandle("insertIfAbsent", docs.insertIfAbsentRow())
        .returns(RuntimeTypes.optional(type))
        .addParameter(type, row)
        .statement("return $L", gateway.call("insertIfAbsent", constants.insert(), row));
  }

  private Method insertOnlyValues() {
    return gateway
        .onHandle("insertOnly", docs.insertOnlyValues())
        .addParameter(values())
        .statement(gateway.call("insertOnly", constants.insert(), given()));
  }

  private Method insertOnlyRow() {
    return gateway
        .onHandle("insertOnly", docs.insertOnlyRow())
        .addParameter(type, row)
        .statement(gateway.call("insertOnly", constants.insert(), row));
  }

  private Method insertAllOnly() {
    String rows = entity.rowsVariable("handle");
    return gateway
        .onHandle("insertAllOnly", docs.insertAllOnly())
        .addParameter(RuntimeTypes.collection(type), rows)
        .statement(gateway.call("insertAllOnly", sql.insertAllOnly(), rows));
  }

  private Method updateRow() {
    return gateway
        .onHandle("update", docs.updateRow())
        .returns(type)
        .addParameter(type, row)
        .statement("return $L", gateway.call("update", compared(), row));
  }

  /** The text of an update that is given an instance. */
  private String compared() {
    return sql.hasVersion() ? constants.updateVersion() : constants.update();
  }

  private Method updateSome() {
    String changed = entity.variable("handle", "values");
    return gateway
        .onHandle("update", docs.updateSome(updatesRows()))
        .returns(type)
        .addParameter(type, changed)
        .addParameter(values())
        .statement("return $L", gateway.call("updateSome", compared(), changed, given()));
  }

  private Method updateValues() {
    List<String> arguments = new ArrayList<>(List.of(given()));
    arguments.addAll(gateway.keyArguments());
    String[] more = arguments.toArray(String[]::new);
    return gateway
        .onHandle("update", docs.updateValues())
        .returns(type)
        .addParameters(gateway.keyParameters())
        .addParameter(values())
        .statement("return $L", gateway.call("update", constants.update(), more));
  }

  private Method updateByRecord(KeyRecord key) {
    return gateway
        .onHandle("update", docs.updateByRecord())
        .returns(type)
        .addParameter(key.type(), Gateway.KEY)
        .addParameter(values())
        .statement("return update($L)", gateway.partsOf(key, "values"));
  }

  private Method deleteByRecord(KeyRecord key) {
    return gateway
        .onHandle("delete", docs.deleteByRecord())
        .addParameter(key.type(), Gateway.KEY)
        .statement("delete($L)", gateway.partsOf(key));
  }

  private Method deleteRow() {
    return gateway
        .onHandle("delete", docs.deleteRow())
        .addParameter(type, row)
        .statement(
            sql.hasVersion()
                ? gateway.call("delete", sql.deleteVersion(), row)
                : gateway.call("delete", constants.delete(), row));
  }

  private Method deleteKey() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("delete", docs.deleteKey())
        .addParameters(gateway.keyParameters())
        .statement(gateway.call("deleteKey", constants.delete(), key));
  }

  private Method deleteWithDependents() {
    String deleted = entity.variable("handle", "dependents");
    return gateway
        .onHandle("delete", docs.deleteWithDependents())
        .returns(RuntimeTypes.DELETED)
        .addParameter(type, deleted)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.DEPENDENTS, type), "dependents")
        .statement("return dependents.deleteWith(handle, $L, $L)", constants.table(), deleted);
  }

  private Method deleteIfExists() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("deleteIfExists", docs.deleteIfExists())
        .returns(TypeName.BOOLEAN)
        .addParameters(gateway.keyParameters())
        .statement("return $L", gateway.call("deleteIfExists", constants.delete(), key));
  }

  private Method deleteIfExistsByRecord(KeyRecord key) {
    return gateway
        .onHandle("deleteIfExists", docs.deleteIfExistsByRecord())
        .returns(TypeName.BOOLEAN)
        .addParameter(key.type(), Gateway.KEY)
        .statement("return deleteIfExists($L)", gateway.partsOf(key));
  }

  private Parameter values() {
    return gateway.values();
  }

  private String given() {
    return gateway.given();
  }

  private static Field statement(String name, Sql sql) {
    return Field.builder(ClassName.get(String.class), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(sql.literal());
  }
}
