package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import java.util.List;

/** The methods of the gateway that write any number of rows; the runtime makes their SQL. */
final class GatewayBulkWrites {

  private final EntityShape entity;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final String rows;

  GatewayBulkWrites(EntityShape entity) {
    this.entity = entity;
    this.docs = new GatewayDocs(entity);
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    this.rows = entity.rowsVariable("handle");
  }

  MethodSpec updateAll() {
    return method("updateAll", docs.updateAll(), RuntimeTypes.list(type), rows)
        .addParameter(RuntimeTypes.collection(type), rows)
        .build();
  }

  List<MethodSpec> updates() {
    String values = gateway.given();
    return List.of(
        method("updateWhere", docs.updateWhere(), TypeName.LONG, "condition", values)
            .addParameter(condition())
            .addParameter(gateway.values())
            .build(),
        method(
                "updateReturning",
                docs.updateReturning(),
                RuntimeTypes.list(type),
                "condition",
                values)
            .addParameter(condition())
            .addParameter(gateway.values())
            .build(),
        method("updateEvery", docs.updateEvery(), TypeName.LONG, values)
            .addParameter(gateway.values())
            .build());
  }

  List<MethodSpec> deletes() {
    return List.of(
        method("deleteAll", docs.deleteAll(), TypeName.VOID, rows)
            .addParameter(RuntimeTypes.collection(type), rows)
            .build(),
        method("deleteWhere", docs.deleteWhere(), TypeName.LONG, "condition")
            .addParameter(condition())
            .build(),
        method("deleteReturning", docs.deleteReturning(), RuntimeTypes.list(type), "condition")
            .addParameter(condition())
            .build(),
        method("deleteEvery", docs.deleteEvery(), TypeName.LONG).build());
  }

  private ParameterSpec condition() {
    return ParameterSpec.builder(RuntimeTypes.generic(RuntimeTypes.CONDITION, type), "condition")
        .build();
  }

  private MethodSpec.Builder method(
      String name, Javadoc doc, TypeName returned, String... arguments) {
    String rest = arguments.length == 0 ? "" : ", " + String.join(", ", arguments);
    CodeBlock call =
        CodeBlock.of(
            "$T.$L($Zhandle, $L$L)",
            RuntimeTypes.BULK_ROWS,
            name,
            entity.constants().table(),
            rest);
    return gateway
        .onHandle(name, doc)
        .returns(returned)
        .addStatement(returned.equals(TypeName.VOID) ? "$L" : "return $L", call);
  }
}
