package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of the gateway that insert or update rows; the runtime makes their SQL. */
final class GatewayUpserts {

  private final EntityShape entity;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final Parameter key;
  private final Parameter row;
  private final Parameter rows;
  private final Parameter values;

  GatewayUpserts(EntityShape entity, GatewayDocs docs) {
    this.entity = entity;
    this.docs = docs;
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    TypeName anyKey =
        ParameterizedTypeName.get(RuntimeTypes.KEY, type, WildcardTypeName.subtypeOf(Object.class));
    this.values = gateway.values();
    this.key = new Parameter(anyKey, Gateway.KEY);
    this.row = new Parameter(type, entity.variable("handle", Gateway.KEY));
    this.rows =
        new Parameter(RuntimeTypes.collection(type), entity.rowsVariable("handle", Gateway.KEY));
  }

  List<Method> all() {
    TypeName list = RuntimeTypes.list(type);
    return List.of(
        method("upsert", docs.upsertValues(), type, List.of(values)),
        method("upsert", docs.upsertByKey(), type, List.of(key, values)),
        method("upsert", docs.upsertRow(), type, List.of(row)),
        method("upsert", docs.upsertByKey(), type, List.of(key, row)),
        method("upsertAll", docs.upsertAll(), list, List.of(rows)),
        method("upsertAll", docs.upsertAllByKey(), list, List.of(key, rows)));
  }

  private Method method(String name, Javadoc doc, TypeName returned, List<Parameter> parameters) {
    // By the type too: rows of an entity Value are called values as well.
    String given =
        parameters.stream()
            .map(each -> each.equals(values) ? gateway.given() : each.name())
            .collect(Collectors.joining(", "));
    return gateway
        .onHandle(name, doc)
        .returns(returned)
        .addParameters(parameters)
        .statement(
            "return $T.$L($Zhandle, $L, $L)",
            RuntimeTypes.UPSERTS,
            name,
            entity.constants().table(),
            given);
  }
}
