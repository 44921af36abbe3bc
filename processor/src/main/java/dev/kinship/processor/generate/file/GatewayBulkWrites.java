package dev.kinship.processor.generate.file;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import java.util.List;

/** The methods of the gateway that write any number of rows; the runtime makes their SQL. */
final class GatewayBulkWrites {

  private final EntityShape entity;
  private final GatewayDocs docs;
  private final Gateway gateway;
  private final TypeName type;
  private final Parameter rows;

  GatewayBulkWrites(EntityShape entity, GatewayDocs docs) {
    this.entity = entity;
    this.docs = docs;
    this.gateway = new Gateway(entity);
    this.type = entity.type();
    this.rows = new Parameter(RuntimeTypes.collection(type), entity.rowsVariable("handle"));
  }

  Method updateAll() {
    return method(
        "updateAll", docs.updateAll(), RuntimeTypes.list(type), List.of(rows), rows.name());
  }

  List<Method> updates() {
    List<Parameter> both = List.of(condition(), gateway.values());
    TypeName list = RuntimeTypes.list(type);
    String values = gateway.given();
    return List.of(
        method("updateWhere", docs.updateWhere(), TypeName.LONG, both, "condition", values),
        method("updateReturning", docs.updateReturning(), list, both, "condition", values),
        method(
            "updateEvery", docs.updateEvery(), TypeName.LONG, List.of(gateway.values()), values));
  }

  List<Method> deletes() {
    List<Parameter> condition = List.of(condition());
    TypeName list = RuntimeTypes.list(type);
    return List.of(
        method("deleteAll", docs.deleteAll(), TypeName.VOID, List.of(rows), rows.name()),
        method("deleteWhere", docs.deleteWhere(), TypeName.LONG, condition, "condition"),
        method("deleteReturning", docs.deleteReturning(), list, condition, "condition"),
        method("deleteEvery", docs.deleteEvery(), TypeName.LONG, List.of()));
  }

  private Parameter condition() {
    return new Parameter(RuntimeTypes.generic(RuntimeTypes.CONDITION, type), "condition");
  }

  private Method method(
      String name,
      Javadoc doc,
      TypeName returned,
      List<Parameter> parameters,
      String... arguments) {
    String rest = arguments.length == 0 ? "" : ", " + String.join(", ", arguments);
    return gateway
        .onHandle(name, doc)
        .returns(returned)
        .addParameters(parameters)
        .statement(
            "$L$T.$L($Zhandle, $L$L)",
            returned.equals(TypeName.VOID) ? "" : "return ",
            RuntimeTypes.BULK_ROWS,
            name,
            entity.constants().table(),
            rest);
  }
}
