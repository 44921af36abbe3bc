package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Group;
import dev.kinship.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants for an entity's columns. */
public final class ColumnFields {

  private final EntityShape entity;

  ColumnFields(EntityShape entity) {
    this.entity = entity;
  }

  List<FieldSpec> all() {
    return entity.columns().stream().map(this::field).toList();
  }

  private FieldSpec field(Column column) {
    TypeName type = RuntimeTypes.generic(RuntimeTypes.COLUMN, entity.type(), column.valueType());
    return FieldSpec.builder(type, entity.constants().column(column))
        .addJavadoc(EntityDocs.column(entity, column).build())
        .addAnnotations(Deprecations.onMember(column.deprecation()))
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer(column))
        .build();
  }

  private CodeBlock initializer(Column column) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", column.spelled()));
    arguments.add(SqlTypeText.of(column.sqlType()));
    String method = "hidden";
    if (column instanceof Property property) {
      method = property.nullable() || property.isOptional() ? "of" : "required";
      arguments.add(getter(property));
      property.write().ifPresent(write -> arguments.add(setter(property, write)));
    }
    CodeBlock called = CodeBlock.of("$T.$L", RuntimeTypes.COLUMNS, method);
    return Layout.initializer(called, arguments);
  }

  private CodeBlock getter(Property property) {
    if (property.group().isPresent()) {
      return grouped(property, property.group().get());
    }
    String member = property.read().member();
    boolean method = property.read() instanceof Access.Method;
    if (isReferable(property.read()) && !property.isOptional()) {
      return CodeBlock.of("$T::$L", entity.type(), member);
    }
    String row = entity.variable();
    String orNull = property.isOptional() ? ".orElse(null)" : "";
    return CodeBlock.of("$L -> $L.$L$L$L", row, row, member, method ? "()" : "", orNull);
  }

  /** As {@code row -> row.home().street()}; null where there is no home. */
  private CodeBlock grouped(Property property, Group group) {
    String row = entity.variable();
    String call = group.read() instanceof Access.Method ? "()" : "";
    String whole = row + "." + group.read().member() + call;
    String inner = whole + "." + property.read().member() + "()";
    String part = property.isOptional() ? inner + ".orElse(null)" : inner;
    return group.nullable()
        ? CodeBlock.of("$L -> $L == null ? null : $L", row, whole, part)
        : CodeBlock.of("$L -> $L", row, part);
  }

  private CodeBlock setter(Property property, Access write) {
    boolean method = write instanceof Access.Method;
    if (isReferable(write) && !property.isOptional()) {
      return CodeBlock.of("$T::$L", entity.type(), write.member());
    }
    String row = entity.variable("value");
    CodeBlock value =
        property.isOptional()
            ? CodeBlock.of("$T.ofNullable(value)", Optional.class)
            : CodeBlock.of("value");
    return method
        ? CodeBlock.of("($L, value) -> $L.$L($L)", row, row, write.member(), value)
        : CodeBlock.of("($L, value) -> $L.$L = $L", row, row, write.member(), value);
  }

  private static boolean isReferable(Access access) {
    return access instanceof Access.Method method && !method.overloaded();
  }
}
