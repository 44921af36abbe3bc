package dev.kinship.processor.generate.file;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Group;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
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

  List<Field> all() {
    return entity.columns().stream().map(this::field).toList();
  }

  private Field field(Column column) {
    TypeName type =
        isText(column)
            ? RuntimeTypes.generic(RuntimeTypes.TEXT_COLUMN, entity.type())
            : RuntimeTypes.generic(RuntimeTypes.COLUMN, entity.type(), column.valueType());
    return Field.builder(type, entity.constants().column(column))
        .addJavadoc(EntityDocs.column(entity, column).build())
        .addAnnotations(Deprecations.onMember(column.deprecation()))
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer(column));
  }

  private Code initializer(Column column) {
    String method = isText(column) ? ofText(method(column)) : method(column);
    Code called = Code.of("$T.$L", RuntimeTypes.COLUMNS, method);
    List<Code> arguments = arguments(column, entity.variable(), entity.variable("value"));
    // A short name rather than a line for each argument.
    List<Code> shorter =
        Layout.fits(called, arguments) ? arguments : arguments(column, "row", "row");
    return Layout.initializer(called, Layout.fits(called, shorter) ? shorter : arguments);
  }

  private static String method(Column column) {
    if (!(column instanceof Property property)) {
      return "hidden";
    }
    return property.nullable() || property.isOptional() ? "of" : "required";
  }

  private List<Code> arguments(Column column, String read, String written) {
    List<Code> arguments = new ArrayList<>();
    arguments.add(Code.of("$S", column.spelled()));
    if (!isText(column)) {
      arguments.add(SqlTypeText.of(column.sqlType()));
    }
    if (column instanceof Property property) {
      arguments.add(getter(property, read));
      property.write().ifPresent(write -> arguments.add(setter(property, write, written)));
    }
    return arguments;
  }

  /** Whether it can be searched as text. */
  private static boolean isText(Column column) {
    return column.sqlType() instanceof SqlType.Plain plain && plain.constant().equals("STRING");
  }

  private static String ofText(String method) {
    return method.equals("of") ? "text" : method + "Text";
  }

  private Code getter(Property property, String row) {
    if (property.group().isPresent()) {
      return grouped(property, property.group().get(), row);
    }
    String member = property.read().member();
    boolean method = property.read() instanceof Access.Method;
    if (isReferable(property.read()) && !property.isOptional()) {
      return Code.of("$T::$L", entity.type(), member);
    }
    String orNull = property.isOptional() ? ".orElse(null)" : "";
    return Code.of("$L -> $L.$L$L$L", row, row, member, method ? "()" : "", orNull);
  }

  /** As {@code row -> row.home().street()}; null where there is no home. */
  private static Code grouped(Property property, Group group, String row) {
    String call = group.read() instanceof Access.Method ? "()" : "";
    String whole = row + "." + group.read().member() + call;
    String inner = whole + "." + property.read().member() + "()";
    String part = property.isOptional() ? inner + ".orElse(null)" : inner;
    return group.nullable()
        ? Code.of("$L -> $L == null ? null : $L", row, whole, part)
        : Code.of("$L -> $L", row, part);
  }

  private Code setter(Property property, Access write, String row) {
    boolean method = write instanceof Access.Method;
    if (isReferable(write) && !property.isOptional()) {
      return Code.of("$T::$L", entity.type(), write.member());
    }
    Code value =
        property.isOptional() ? Code.of("$T.ofNullable(value)", Optional.class) : Code.of("value");
    return method
        ? Code.of("($L, value) -> $L.$L($L)", row, row, write.member(), value)
        : Code.of("($L, value) -> $L.$L = $L", row, row, write.member(), value);
  }

  private static boolean isReferable(Access access) {
    return access instanceof Access.Method method && !method.overloaded();
  }
}
