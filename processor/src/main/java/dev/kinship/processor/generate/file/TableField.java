package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.kinship.processor.generate.docs.EntityDocs;
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

  FieldSpec field() {
    return FieldSpec.builder(
            RuntimeTypes.generic(RuntimeTypes.TABLE, entity.type()), entity.constants().table())
        .addJavadoc(EntityDocs.tableConstant(entity).build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer())
        .build();
  }

  private CodeBlock initializer() {
    String factory = entity.mutable() ? "mutable" : "of";
    CodeBlock columns = columns();
    GeneratedNames generated = entity.generated();
    CodeBlock key = Layout.joined(constants(entity.key()), ", ");
    return CodeBlock.builder()
        .add("$>$>\n$T.$L(", RuntimeTypes.TABLES, factory)
        .add("$>$>$>$>")
        .add("\n$T.class,\n$S,\n", entity.type(), entity.table().spelled())
        .add("$L,\n$L", columns, maker())
        .add("$<$<$<$<$>$>")
        .add(")\n.generated($T.class, $T.class)", generated.table(), generated.associations())
        .add(roles())
        .add("\n.key($L)", key)
        .add("$<$<$<$<")
        .build();
  }

  /** Who gives columns their values where it is not the program alone. */
  private CodeBlock roles() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ColumnRole role : ColumnRole.values()) {
      List<Property> columns = entity.with(role);
      if (role != ColumnRole.VALUE && !columns.isEmpty()) {
        String method = Words.camelCase(role.name().toLowerCase(Locale.ROOT));
        code.add("\n.$L($L)", method, Layout.joined(constants(columns), ", "));
      }
    }
    return code.build();
  }

  private CodeBlock columns() {
    List<CodeBlock> all = constants(entity.columns());
    CodeBlock oneLine = CodeBlock.of("$T.of($L)", List.class, Layout.joined(all, ", "));
    if (INDENT + Layout.width(oneLine) < 100) {
      return oneLine;
    }
    // Names as short as these fill the lines; $W indents by itself.
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of($>$>\n$L$<$<", List.class, all.get(0));
    all.subList(1, all.size()).forEach(each -> code.add(",$W$L", each));
    return code.add(")").build();
  }

  private List<CodeBlock> constants(List<? extends Column> columns) {
    return columns.stream()
        .map(each -> CodeBlock.of("$L", entity.constants().column(each)))
        .toList();
  }

  private CodeBlock maker() {
    if (!(entity.construction() instanceof Construction.AllProperties constructor)) {
      return CodeBlock.of("$T::new", entity.type());
    }
    List<CodeBlock> values = values(constructor.arguments());
    CodeBlock called = CodeBlock.of("new $T", entity.type());
    CodeBlock oneLine = CodeBlock.of("row -> $L($L)", called, Layout.joined(values, ", "));
    if (INDENT + Layout.width(oneLine) < 100) {
      return oneLine;
    }
    return CodeBlock.of("row ->$>$>\n$L$<$<", Layout.call(called, values, INDENT + 4, 1));
  }

  /** An argument for each property, and one for each group of them. */
  private List<CodeBlock> values(List<Property> arguments) {
    List<CodeBlock> values = new ArrayList<>();
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

  private CodeBlock group(Group group, List<Property> parts) {
    List<CodeBlock> inner = parts.stream().map(this::value).toList();
    CodeBlock made = CodeBlock.of("new $T($L)", group.type(), Layout.joined(inner, ", "));
    // A row has its key, whatever an instance has that is not saved yet.
    if (!group.nullable() || parts.get(0).key()) {
      return made;
    }
    List<CodeBlock> nulls =
        parts.stream()
            .map(each -> CodeBlock.of("row.get($L) == null", entity.constants().column(each)))
            .toList();
    CodeBlock none = Layout.joined(nulls, " && ");
    CodeBlock oneLine = CodeBlock.of("$L ? null : $L", none, made);
    return INDENT + 9 + Layout.width(oneLine) < Layout.WIDTH
        ? oneLine
        : CodeBlock.of("$L$>$>\n? null\n: $L$<$<", none, made);
  }

  private CodeBlock value(Property property) {
    boolean mayBeNull = property.nullable() && !property.type().isPrimitive();
    String read = mayBeNull ? "get" : "require";
    String constant = entity.constants().column(property);
    return property.isOptional()
        ? CodeBlock.of("$T.ofNullable(row.get($L))", Optional.class, constant)
        : CodeBlock.of("row.$L($L)", read, constant);
  }
}
