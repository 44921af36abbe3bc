package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import java.util.List;

/** The methods of the gateway that insert or update rows; the runtime makes their SQL. */
final class GatewayUpserts {

  private final EntityShape entity;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final ParameterSpec key;
  private final ParameterSpec row;
  private final ParameterSpec rows;
  private final ParameterSpec values;

  GatewayUpserts(EntityShape entity) {
    this.entity = entity;
    this.docs = new GatewayDocs(entity);
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    TypeName anyKey =
        ParameterizedTypeName.get(RuntimeTypes.KEY, type, WildcardTypeName.subtypeOf(Object.class));
    this.values = gateway.values();
    this.key = ParameterSpec.builder(anyKey, Gateway.KEY).build();
    this.row = ParameterSpec.builder(type, entity.variable("handle", Gateway.KEY)).build();
    this.rows =
        ParameterSpec.builder(
                RuntimeTypes.collection(type), entity.rowsVariable("handle", Gateway.KEY))
            .build();
  }

  List<MethodSpec> all() {
    TypeName list = RuntimeTypes.list(type);
    return List.of(
        method("upsert", docs.upsertValues(), type, List.of(values)),
        method("upsert", docs.upsertByKey(), type, List.of(key, values)),
        method("upsert", docs.upsertRow(), type, List.of(row)),
        method("upsert", docs.upsertByKey(), type, List.of(key, row)),
        method("upsertAll", docs.upsertAll(), list, List.of(rows)),
        method("upsertAll", docs.upsertAllByKey(), list, List.of(key, rows)));
  }

  private MethodSpec method(
      String name, Javadoc doc, TypeName returned, List<ParameterSpec> parameters) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add("$T.$L($Zhandle, $L", RuntimeTypes.UPSERTS, name, entity.constants().table());
    for (ParameterSpec each : parameters) {
      // By the type too: rows of an entity Value are called values as well.
      call.add(", $L", each.equals(values) ? gateway.given() : each.name());
    }
    return gateway
        .onHandle(name, doc)
        .returns(returned)
        .addParameters(parameters)
        .addStatement("return $L", call.add(")").build())
        .build();
  }
}
