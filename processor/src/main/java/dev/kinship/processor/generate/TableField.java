package dev.kinship.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constant for the table, which knows how to make an entity of a row. */
final class TableField {

  private static final int WIDTH = 84;

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
    CodeBlock columns = constants(entity.columns());
    return CodeBlock.builder()
        .add("$>$>\n$T.$L(", RuntimeTypes.TABLE, factory)
        .add("$>$>$>$>")
        .add("\n$T.class,\n$S,\n", entity.type(), entity.table().spelled())
        .add("$T.of($L),\n", List.class, columns)
        .add(maker())
        .add("$<$<$<$<$>$>")
        .add(")\n.key($L)", constants(entity.key()))
        .add("$<$<$<$<")
        .build();
  }

  private CodeBlock constants(List<? extends Column> columns) {
    return columns.stream()
        .map(each -> CodeBlock.of("$L", entity.constants().column(each)))
        .collect(CodeBlock.joining(",$W"));
  }

  private CodeBlock maker() {
    if (!(entity.construction() instanceof Construction.AllProperties constructor)) {
      return CodeBlock.of("$T::new", entity.type());
    }
    List<CodeBlock> values = constructor.arguments().stream().map(this::value).toList();
    CodeBlock oneLine =
        CodeBlock.of(
            "row -> new $T($L)", entity.type(), values.stream().collect(CodeBlock.joining(", ")));
    if (oneLine.toString().length() <= WIDTH) {
      return oneLine;
    }
    return CodeBlock.builder()
        .add("row ->$>$>\nnew $T($>$>\n", entity.type())
        .add(values.stream().collect(CodeBlock.joining(",\n")))
        .add(")$<$<$<$<")
        .build();
  }

  private CodeBlock value(Property property) {
    String read = property.nullable() ? "get" : "require";
    String constant = entity.constants().column(property);
    return property.isOptional()
        ? CodeBlock.of("$T.ofNullable(row.get($L))", Optional.class, constant)
        : CodeBlock.of("row.$L($L)", read, constant);
  }
}
