package dev.kinship.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.OwningToOne;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants for an entity's associations, with the SQL of each of their accessors. */
final class Descriptors {

  private Descriptors() {}

  static FieldSpec of(Association association) {
    return association instanceof OwningToOne end
        ? toOne(end)
        : toMany((InverseToMany) association);
  }

  private static FieldSpec toOne(OwningToOne end) {
    OwningSql sql = new OwningSql(end.key());
    ForeignKey key = end.key();
    String column = key.holder().constants().column(key.column());
    Chain chain = new Chain();
    chain.call("key", CodeBlock.of("$L, $L", end.here().constants().table(), column));
    chain.call("target", otherSide(end, key.target().constants().column(key.referenced())));
    if (key.required()) {
      chain.call("required", CodeBlock.of(""));
    }
    chain.sql("get", sql.get());
    if (key.hidden()) {
      chain.sql("fetch", sql.fetch());
    }
    chain.sql("has", sql.has()).sql("set", sql.set());
    if (end.removes()) {
      chain.sql("remove", sql.remove());
    }
    chain.sql("create", sql.create()).sql("update", sql.update()).sql("ddl", sql.ddl());
    List<AnnotationSpec> annotations =
        Deprecations.onDescriptor(end, key.referenced().deprecation());
    return field(end, RuntimeTypes.TO_ONE, new OwningDocs(end).descriptor(), chain)
        .addAnnotations(annotations)
        .build();
  }

  private static FieldSpec toMany(InverseToMany end) {
    ToManySql sql = new ToManySql(end);
    ForeignKey key = end.key();
    String referenced = key.target().constants().column(key.referenced());
    Chain chain = new Chain();
    chain.call("key", CodeBlock.of("$L, $L", end.here().constants().table(), referenced));
    chain.call("holders", otherSide(end, key.holder().constants().column(key.column())));
    chain.call("onReplace", CodeBlock.of("$T.$L", RuntimeTypes.ON_REPLACE, end.onReplace().name()));
    chain.sql("get", sql.get()).call("orderBy", CodeBlock.of("$S", sql.orderBy()));
    chain.sql("has", sql.has()).sql("hasAll", sql.hasAll()).sql("count", sql.count());
    chain.sql("set", sql.set()).sql("add", sql.add());
    if (end.removes()) {
      chain.sql("remove", sql.remove());
    }
    chain.sql("create", sql.create());
    List<AnnotationSpec> annotations = Deprecations.onDescriptor(end, key.column().deprecation());
    return field(end, RuntimeTypes.TO_MANY, new ToManyDocs(end).descriptor(), chain)
        .addAnnotations(annotations)
        .build();
  }

  /** Suppliers, because two entities' tables refer to each other while they are made. */
  private static CodeBlock otherSide(Association end, String column) {
    ClassName table = end.there().generated().table();
    return CodeBlock.of(
        "() -> $T.$L, () -> $T.$L", table, end.there().constants().table(), table, column);
  }

  private static FieldSpec.Builder field(
      Association end, ClassName type, Javadoc doc, Chain chain) {
    TypeName here = end.here().type();
    TypeName there = end.there().type();
    TypeName value = end.key().column().valueType();
    CodeBlock start =
        CodeBlock.of("$>$>\n$T.<$T, $T, $T>named($S)", type, here, value, there, end.displayName());
    return FieldSpec.builder(RuntimeTypes.generic(type, here, value, there), end.constant())
        .addJavadoc(doc.build())
        .addModifiers(Header.visible(end.here().isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(CodeBlock.of("$L$L$<$<", start, chain.end()));
  }

  /** The calls of a builder, one below the other. */
  private static final class Chain {

    private final CodeBlock.Builder code = CodeBlock.builder().add("$>$>");

    Chain call(String method, CodeBlock arguments) {
      code.add("\n.$L($L)", method, arguments);
      return this;
    }

    Chain sql(String method, Sql sql) {
      return sql.isShort() ? call(method, sql.literal()) : sql(method, List.of(sql));
    }

    Chain sql(String method, List<Sql> statements) {
      CodeBlock all = statements.stream().map(Sql::literal).collect(CodeBlock.joining(",\n"));
      code.add("\n.$L($>$>\n$L)$<$<", method, all);
      return this;
    }

    CodeBlock end() {
      return code.add("\n.build()$<$<").build();
    }
  }
}
