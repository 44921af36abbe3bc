package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.sql.EntitySql;
import dev.kinship.processor.generate.sql.Sql;
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
  private final EntitySql sql;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final String row;
  private final GatewayBulkWrites bulk;
  private final boolean hasDependents;

  /**
   * Prepares them.
   *
   * @param hasDependents whether other rows can depend on one of the entity
   */
  GatewayWrites(EntityShape entity, boolean hasDependents) {
    this.hasDependents = hasDependents;
    this.entity = entity;
    this.constants = entity.constants();
    this.sql = new EntitySql(entity);
    this.docs = new GatewayDocs(entity);
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    this.row = entity.variable("handle");
    this.bulk = new GatewayBulkWrites(entity);
  }

  List<FieldSpec> statements() {
    List<FieldSpec> all = new ArrayList<>();
    all.add(statement(constants.insert(), sql.insert()));
    all.add(statement(constants.update(), sql.update()));
    if (sql.hasVersion()) {
      all.add(statement(constants.updateVersion(), sql.updateVersion()));
    }
    all.add(statement(constants.delete(), sql.delete()));
    return all;
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
    all.add(insertValues());
    all.add(insertRow());
    all.add(insertAll());
    all.addAll(new GatewayUpserts(entity).all());
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

  private MethodSpec insertValues() {
    return gateway
        .onHandle("insert", docs.insertValues())
        .returns(type)
        .addParameter(values())
        .addStatement("return $L", gateway.call("insert", constants.insert(), given()))
        .build();
  }

  private MethodSpec insertRow() {
    return gateway
        .onHandle("insert", docs.insertRow())
        .returns(type)
        .addParameter(type, row)
        .addStatement("return $L", gateway.call("insert", constants.insert(), row))
        .build();
  }

  private MethodSpec insertAll() {
    String rows = entity.rowsVariable("handle");
    return gateway
        .onHandle("insertAll", docs.insertAll())
        .returns(RuntimeTypes.list(type))
        .addParameter(RuntimeTypes.collection(type), rows)
        .addStatement("return $L", gateway.call("insertAll", sql.insertAll(), rows))
        .build();
  }

  private MethodSpec insertIfAbsentValues() {
    return gateway
        .onHandle("insertIfAbsent", docs.insertIfAbsentValues())
        .returns(RuntimeTypes.optional(type))
        .addParameter(values())
        .addStatement("return $L", gateway.call("insertIfAbsent", constants.insert(), given()))
        .build();
  }

  private MethodSpec insertIfAbsentRow() {
    return gateway
        .onHandle("insertIfAbsent", docs.insertIfAbsentRow())
        .returns(RuntimeTypes.optional(type))
        .addParameter(type, row)
        .addStatement("return $L", gateway.call("insertIfAbsent", constants.insert(), row))
        .build();
  }

  private MethodSpec insertOnlyValues() {
    return gateway
        .onHandle("insertOnly", docs.insertOnlyValues())
        .addParameter(values())
        .addStatement(gateway.call("insertOnly", constants.insert(), given()))
        .build();
  }

  private MethodSpec insertOnlyRow() {
    return gateway
        .onHandle("insertOnly", docs.insertOnlyRow())
        .addParameter(type, row)
        .addStatement(gateway.call("insertOnly", constants.insert(), row))
        .build();
  }

  private MethodSpec insertAllOnly() {
    String rows = entity.rowsVariable("handle");
    return gateway
        .onHandle("insertAllOnly", docs.insertAllOnly())
        .addParameter(RuntimeTypes.collection(type), rows)
        .addStatement(gateway.call("insertAllOnly", sql.insertAllOnly(), rows))
        .build();
  }

  private MethodSpec updateRow() {
    return gateway
        .onHandle("update", docs.updateRow())
        .returns(type)
        .addParameter(type, row)
        .addStatement("return $L", gateway.call("update", compared(), row))
        .build();
  }

  /** The text of an update that is given an instance. */
  private String compared() {
    return sql.hasVersion() ? constants.updateVersion() : constants.update();
  }

  private MethodSpec updateSome() {
    String changed = entity.variable("handle", "values");
    return gateway
        .onHandle("update", docs.updateSome(updatesRows()))
        .returns(type)
        .addParameter(type, changed)
        .addParameter(values())
        .addStatement("return $L", gateway.call("updateSome", compared(), changed, given()))
        .build();
  }

  private MethodSpec updateValues() {
    List<String> arguments = new ArrayList<>(List.of(given()));
    arguments.addAll(gateway.keyArguments());
    String[] more = arguments.toArray(String[]::new);
    return gateway
        .onHandle("update", docs.updateValues())
        .returns(type)
        .addParameters(gateway.keyParameters())
        .addParameter(values())
        .addStatement("return $L", gateway.call("update", constants.update(), more))
        .build();
  }

  private MethodSpec updateByRecord(KeyRecord key) {
    return gateway
        .onHandle("update", docs.updateByRecord())
        .returns(type)
        .addParameter(key.type(), Gateway.KEY)
        .addParameter(values())
        .addStatement("return update($L)", gateway.partsOf(key, "values"))
        .build();
  }

  private MethodSpec deleteByRecord(KeyRecord key) {
    return gateway
        .onHandle("delete", docs.deleteByRecord())
        .addParameter(key.type(), Gateway.KEY)
        .addStatement("delete($L)", gateway.partsOf(key))
        .build();
  }

  private MethodSpec deleteRow() {
    return gateway
        .onHandle("delete", docs.deleteRow())
        .addParameter(type, row)
        .addStatement(
            sql.hasVersion()
                ? gateway.call("delete", sql.deleteVersion(), row)
                : gateway.call("delete", constants.delete(), row))
        .build();
  }

  private MethodSpec deleteKey() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("delete", docs.deleteKey())
        .addParameters(gateway.keyParameters())
        .addStatement(gateway.call("deleteKey", constants.delete(), key))
        .build();
  }

  private MethodSpec deleteWithDependents() {
    String deleted = entity.variable("handle", "dependents");
    return gateway
        .onHandle("delete", docs.deleteWithDependents())
        .returns(RuntimeTypes.DELETED)
        .addParameter(type, deleted)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.DEPENDENTS, type), "dependents")
        .addStatement("return dependents.deleteWith(handle, $L, $L)", constants.table(), deleted)
        .build();
  }

  private MethodSpec deleteIfExists() {
    String[] key = gateway.keyArguments().toArray(String[]::new);
    return gateway
        .onHandle("deleteIfExists", docs.deleteIfExists())
        .returns(TypeName.BOOLEAN)
        .addParameters(gateway.keyParameters())
        .addStatement("return $L", gateway.call("deleteIfExists", constants.delete(), key))
        .build();
  }

  private MethodSpec deleteIfExistsByRecord(KeyRecord key) {
    return gateway
        .onHandle("deleteIfExists", docs.deleteIfExistsByRecord())
        .returns(TypeName.BOOLEAN)
        .addParameter(key.type(), Gateway.KEY)
        .addStatement("return deleteIfExists($L)", gateway.partsOf(key))
        .build();
  }

  private ParameterSpec values() {
    return gateway.values();
  }

  private String given() {
    return gateway.given();
  }

  private static FieldSpec statement(String name, Sql sql) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(CodeBlock.of(sql.isShort() ? "$Z$L" : "$>$>\n$L$<$<", sql.literal()))
        .build();
  }
}
