package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.PathDocs;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.Path;
import javax.lang.model.element.Modifier;

/** The constant for a path, with its steps and the SQL of each of its accessors. */
final class PathDescriptor {

  private PathDescriptor() {}

  static Field of(PathStatements sql) {
    Path end = sql.end();
    Path.Start start = end.start();
    Chain chain = new Chain();
    chain.call(
        start.isForeignKey() ? "foreignKey" : "key",
        Code.of("$L, $L", end.here().constants().table(), start.constant()));
    for (Path.Step step : end.steps()) {
      chain.call("through", Code.of("$S", step.table().spelled()));
      chain.call("enter", Chain.strings(step.spelledEnter()));
      chain.call("leave", Chain.strings(step.spelledLeave()));
      step.scope().ifPresent(scope -> chain.sql("within", Sql.of(scope.where())));
    }
    ClassName table = end.there().generated().table();
    chain.call(
        "target",
        Code.of(
            "() -> $T.$L, $L",
            table,
            end.there().constants().table(),
            Chain.strings(end.arrival().spelledColumns())));
    chain.sql("get", sql.reads().get()).scope(end.there());
    if (!end.toOne()) {
      chain.call("orderBy", Code.of("$S", sql.reads().orderBy()));
    }
    chain.sql("has", sql.reads().has());
    if (!end.toOne()) {
      chain.sql("hasAll", sql.reads().hasAll()).sql("count", sql.reads().count());
    } else if (!end.unique().isEmpty()) {
      chain.sql("unique", sql.unique());
    }
    TypeName here = end.here().type();
    TypeName there = end.there().type();
    Code named =
        Code.of(
            "$T.<$T, $T>named($S, $S)",
            RuntimeTypes.PATH_BUILDER,
            here,
            there,
            end.displayName(),
            end.here().generated().table().simpleName() + "." + end.constant());
    ClassName type = end.toOne() ? RuntimeTypes.PATH_TO_ONE : RuntimeTypes.PATH_TO_MANY;
    return Field.builder(RuntimeTypes.generic(type, here, there), end.constant())
        .addJavadoc(PathDocs.descriptor(end).build())
        .addAnnotations(Deprecations.onDescriptor(end, Deprecation.NONE))
        .addModifiers(Header.visible(end.here().isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(
            Code.of(
                "$L$L", named, chain.end(end.toOne() ? "buildToOne" : "buildToMany", Code.of(""))));
  }
}
