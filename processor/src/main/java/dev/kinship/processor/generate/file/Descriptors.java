package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.KeyDocs;
import dev.kinship.processor.generate.docs.ManyToManyDocs;
import dev.kinship.processor.generate.sql.EndStatements;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.sql.ManyReads;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.KeyedEnd;
import dev.kinship.processor.model.LinkTable;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants for an entity's associations, with the SQL of each of their accessors. */
public final class Descriptors {

  private Descriptors() {}

  static Field of(EndStatements end) {
    return end.accept(
        new EndStatements.Visitor<>() {
          @Override
          public Field owning(OwningStatements sql) {
            return Descriptors.owning(sql);
          }

          @Override
          public Field toOne(InverseToOneStatements sql) {
            return Descriptors.toOne(sql);
          }

          @Override
          public Field toMany(ToManyStatements sql) {
            return Descriptors.toMany(sql);
          }

          @Override
          public Field manyToMany(ManyToManyStatements sql) {
            return Descriptors.manyToMany(sql);
          }

          @Override
          public Field path(PathStatements sql) {
            return PathDescriptor.of(sql);
          }
        });
  }

  private static Field owning(OwningStatements sql) {
    OwningToOne end = sql.end();
    ForeignKey key = end.key();
    Chain chain = new Chain();
    chain.call("key", Code.of("$L, $L", end.here().constants().table(), key.holderConstant()));
    chain.call("target", otherSide(end, key.targetConstant()));
    if (key.required()) {
      chain.call("required", Code.of(""));
    }
    chain.sql("get", sql.get());
    if (end.there().defaultScope().isPresent() && !key.hidden()) {
      chain.sql("fetch", sql.fetch());
    }
    chain.sql("lookup", sql.lookup()).scope(end.there());
    chain.sql("has", sql.has());
    if (key.unique()) {
      chain.sql("set", policy(end.onReplace()), sql.set());
    } else {
      chain.sql("set", sql.set().get(0));
    }
    sql.remove().ifPresent(each -> chain.sql("remove", each));
    chain.sql("create", sql.create()).sql("update", sql.update());
    sql.destroy().ifPresent(each -> chain.sql("destroy", each));
    chain.sql("ddl", sql.ddl());
    List<Code> annotations = Deprecations.onDescriptor(end, referencedDeprecation(key));
    return field(end, RuntimeTypes.TO_ONE, annotations, chain);
  }

  private static Deprecation referencedDeprecation(ForeignKey key) {
    return key.columns().stream()
        .map(each -> each.referenced().deprecation())
        .reduce(Deprecation.NONE, Deprecation::or);
  }

  private static Field toOne(InverseToOneStatements sql) {
    InverseToOne end = sql.end();
    Chain chain = inverse(end, end.onReplace());
    chain.sql("get", sql.get()).scope(end.there());
    chain.sql("has", sql.has()).sql("set", sql.set());
    if (end.removes()) {
      chain.sql("remove", sql.remove());
    }
    chain.sql("create", sql.create()).sql("ensure", sql.ensure());
    chain.sql("update", sql.update());
    chain.sql("destroy", sql.destroy());
    chain.sql("unique", sql.unique()).sql("ddl", sql.ddl());
    return inverseField(end, RuntimeTypes.INVERSE_TO_ONE, chain);
  }

  private static Field toMany(ToManyStatements sql) {
    InverseToMany end = sql.end();
    Chain chain = inverse(end, end.onReplace());
    read(chain, end.there(), sql.reads());
    chain.sql("set", sql.set()).sql("add", sql.add());
    if (end.removes()) {
      chain.sql("remove", sql.remove());
    }
    chain.sql("create", sql.create());
    return inverseField(end, RuntimeTypes.TO_MANY, chain);
  }

  private static void read(Chain chain, EntityShape there, ManyReads sql) {
    chain.sql("get", sql.get()).scope(there);
    chain.call("orderBy", Code.of("$S", sql.orderBy()));
    chain.sql("has", sql.has()).sql("hasAll", sql.hasAll()).sql("count", sql.count());
  }

  private static Field manyToMany(ManyToManyStatements sql) {
    ManyToMany end = sql.end();
    LinkTable links = end.links();
    Chain chain = new Chain();
    chain.call("key", Code.of("$L, $L", end.here().constants().table(), links.here().constant()));
    chain.call("target", otherSide(end, links.there().constant()));
    chain.call("links", Code.of("$S", links.table().spelled()));
    chain.call("here", Chain.strings(links.here().spelled()));
    chain.call("there", Chain.strings(links.there().spelled()));
    chain.call("pair", Chain.strings(links.pair()));
    read(chain, end.there(), sql.reads());
    chain.sql("set", sql.set()).sql("add", sql.add()).sql("remove", sql.remove());
    chain.sql("create", sql.create()).sql("unique", sql.unique()).sql("ddl", sql.ddl());
    TypeName here = end.here().type();
    TypeName there = end.there().type();
    Code start =
        Code.of(
            "$T.<$T, $T>named($S, $S)",
            RuntimeTypes.builder(RuntimeTypes.MANY_TO_MANY),
            here,
            there,
            end.displayName(),
            end.here().generated().table().simpleName() + "." + end.constant());
    Optional<EntityShape> entity = links.entity();
    TypeName type =
        entity
            .<TypeName>map(
                link ->
                    RuntimeTypes.generic(
                        RuntimeTypes.LINKED_MANY_TO_MANY, here, there, link.type()))
            .orElseGet(() -> RuntimeTypes.generic(RuntimeTypes.MANY_TO_MANY, here, there));
    Code built =
        entity
            .map(
                link ->
                    chain.end(
                        "buildThrough",
                        Code.of("() -> $T.$L", link.generated().table(), link.constants().table())))
            .orElseGet(() -> chain.end(false));
    return Field.builder(type, end.constant())
        .addJavadoc(ManyToManyDocs.descriptor(end).build())
        .addAnnotations(Deprecations.onDescriptor(end, links.there().deprecation()))
        .addModifiers(Header.visible(end.here().isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(Code.of("$L$L", start, built));
  }

  private static Chain inverse(KeyedEnd end, OnReplace onReplace) {
    ForeignKey key = end.key();
    Chain chain = new Chain();
    chain.call("key", Code.of("$L, $L", end.here().constants().table(), key.targetConstant()));
    chain.call("holders", otherSide(end, key.holderConstant()));
    return chain.call("onReplace", policy(onReplace));
  }

  private static Field inverseField(KeyedEnd end, ClassName type, Chain chain) {
    List<Code> annotations = Deprecations.onDescriptor(end, end.key().deprecation());
    return field(end, type, annotations, chain);
  }

  private static Code policy(OnReplace policy) {
    return Code.of("$T.$L", RuntimeTypes.ON_REPLACE, policy.name());
  }

  /** Suppliers, because two entities' tables refer to each other while they are made. */
  private static Code otherSide(Association end, String column) {
    ClassName table = end.there().generated().table();
    return Code.of(
        "() -> $T.$L, () -> $T.$L", table, end.there().constants().table(), table, column);
  }

  private static Field field(KeyedEnd end, ClassName type, List<Code> annotations, Chain chain) {
    TypeName here = end.here().type();
    TypeName there = end.there().type();
    TypeName value = end.key().valueType();
    Code start =
        Code.of(
            "$T.<$T, $T, $T>named($S, $S)",
            RuntimeTypes.builder(type),
            here,
            value,
            there,
            end.displayName(),
            end.here().generated().table().simpleName() + "." + end.constant());
    ClassName self = RuntimeTypes.self(type);
    boolean isSelf = end.key().selfReference();
    TypeName constant =
        isSelf
            ? RuntimeTypes.generic(self, here, value)
            : RuntimeTypes.generic(type, here, value, there);
    return Field.builder(constant, end.constant())
        .addJavadoc(Deprecations.explained(KeyDocs.end(end), end).build())
        .addAnnotations(annotations)
        .addModifiers(Header.visible(end.here().isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(Code.of("$L$L", start, chain.end(isSelf)));
  }
}
