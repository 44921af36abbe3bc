package dev.kinship.processor.generate.file;

import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.Group;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constant for the table, which knows how to make an entity of a row. */
public final class TableField {

  /** Where the arguments begin. */
  private static final int INDENT = 14;

  private final EntityShape entity;

  TableField(EntityShape entity) {
    this.entity = entity;
  }

  Field field() {
    return Field.builder(
            RuntimeTypes.generic(RuntimeTypes.TABLE, entity.type()), entity.constants().table())
        .addJavadoc(EntityDocs.tableConstant(entity).build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer());
  }

  private Code initializer() {
    String factory = entity.mutable() ? "mutable" : "of";
    Code columns = columns();
    GeneratedNames generated = entity.generated();
    Code key = Code.joined(constants(entity.key()), ", ");
    Code made =
        Code.of(
            "$T.$L(\n        $T.class,\n        $S,\n        $L,\n        $L)",
            RuntimeTypes.TABLES,
            factory,
            entity.type(),
            entity.table().spelled(),
            columns.indented(8),
            maker().indented(8));
    return Code.of(
        "$L\n    .generated($T.class, $T.class)$L\n    .key($L)",
        made,
        generated.table(),
        generated.associations(),
        roles(),
        key);
  }

  /** Who gives columns their values where it is not the program alone. */
  private String roles() {
    StringBuilder code = new StringBuilder();
    for (ColumnRole role : ColumnRole.values()) {
      List<Property> columns = entity.with(role);
      if (role != ColumnRole.VALUE && !columns.isEmpty()) {
        String method = Words.camelCase(role.name().toLowerCase(Locale.ROOT));
        code.append("\n    .").append(method).append('(');
        code.append(Code.joined(constants(columns), ", ").marked()).append(')');
      }
    }
    return code.toString();
  }

  private Code columns() {
    List<Code> all = constants(entity.columns());
    Code oneLine = Code.of("$T.of($L)", List.class, Code.joined(all, ", "));
    if (INDENT + oneLine.width() < Layout.WIDTH) {
      return oneLine;
    }
    // Names as short as these fill the lines.
    StringBuilder code = new StringBuilder();
    int column = Layout.WIDTH;
    for (Code each : all) {
      int width = each.width() + 2;
      if (column + width > Layout.WIDTH) {
        code.append(code.isEmpty() ? "\n    " : ",\n    ");
        column = INDENT + 4;
      } else {
        code.append(", ");
      }
      code.append(each.marked());
      column += width;
    }
    return Code.of("$T.of($L)", List.class, code);
  }

  private List<Code> constants(List<? extends Column> columns) {
    return columns.stream().map(each -> Code.of("$L", entity.constants().column(each))).toList();
  }

  private Code maker() {
    if (!(entity.construction() instanceof Construction.AllProperties constructor)) {
      return Code.of("$T::new", entity.type());
    }
    List<Code> values = values(constructor.arguments());
    Code called = Code.of("new $T", entity.type());
    Code oneLine = Code.of("row -> $L($L)", called, Code.joined(values, ", "));
    if (INDENT + oneLine.width() < Layout.WIDTH) {
      return oneLine;
    }
    return Code.of("row ->\n    $L", Layout.call(called, values, INDENT + 4, 1).indented(4));
  }

  /** An argument for each property, and one for each group of them. */
  private List<Code> values(List<Property> arguments) {
    List<Code> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Optional<Group> group = arguments.get(i).group();
      if (group.isEmpty()) {
        values.add(value(arguments.get(i)));
        continue;
      }
      List<Property> parts = arguments.subList(i, i + group.get().size());
      values.add(group(group.get(), parts));
      i += parts.size() - 1;
    }
    return values;
  }

  private Code group(Group group, List<Property> parts) {
    List<Code> inner = parts.stream().map(this::value).toList();
    Code made = Code.of("new $T($L)", group.type(), Code.joined(inner, ", "));
    // A row has its key, whatever an instance has that is not saved yet.
    if (!group.nullable() || parts.get(0).key()) {
      return made;
    }
    List<Code> nulls =
        parts.stream()
            .map(each -> Code.of("row.get($L) == null", entity.constants().column(each)))
            .toList();
    Code none = Code.joined(nulls, " && ");
    Code oneLine = Code.of("$L ? null : $L", none, made);
    return INDENT + 9 + oneLine.width() < Layout.WIDTH
        ? oneLine
        : Code.of("$L\n    ? null\n    : $L", none, made);
  }

  private Code value(Property property) {
    boolean mayBeNull = property.nullable() && !property.type().isPrimitive();
    String read = mayBeNull ? "get" : "require";
    String constant = entity.constants().column(property);
    return property.isOptional()
        ? Code.of("$T.ofNullable(row.get($L))", Optional.class, constant)
        : Code.of("row.$L($L)", read, constant);
  }
}
