package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.generate.docs.KeyDocs;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HeldKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.KeyRecord;
import dev.kinship.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants and the records for an entity's keys of several columns. */
final class KeyFields {

  /** Where the call behind {@code row ->} begins. */
  private static final int INDENT = 21;

  /** Where the initializer begins. */
  private static final int LINE = 6;

  /** A column of a key, and the component of the record that has its value. */
  private record Part(Column column, Property component, boolean shared) {}

  private final EntityShape entity;

  KeyFields(EntityShape entity) {
    this.entity = entity;
  }

  List<FieldSpec> all() {
    List<FieldSpec> all = new ArrayList<>();
    for (KeyRecord key : entity.keyRecords()) {
      List<Part> parts =
          key.properties().stream().map(each -> new Part(each, each, false)).toList();
      all.add(field(key.name(), key, parts, KeyDocs.own(entity, key)));
    }
    for (HeldKey key : entity.heldKeys()) {
      all.add(field(key.name(), key.value(), parts(key.columns()), KeyDocs.held(key)));
    }
    return all;
  }

  private static List<Part> parts(List<KeyColumn> columns) {
    return columns.stream()
        .map(each -> new Part(each.column(), each.referenced(), each.shared()))
        .toList();
  }

  private FieldSpec field(String name, KeyRecord value, List<Part> parts, CodeBlock doc) {
    TypeName type = RuntimeTypes.generic(RuntimeTypes.COMPOSITE_KEY, entity.type(), value.type());
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> read =
        parts.stream()
            .map(each -> CodeBlock.of("row.require($L)", constant(each.column())))
            .toList();
    CodeBlock made =
        CodeBlock.of(
            "row -> $L", Layout.call(CodeBlock.of("new $T", value.type()), read, INDENT, 1));
    CodeBlock start = CodeBlock.of("$T.<$T, $T>of", RuntimeTypes.KEYS, entity.type(), value.type());
    boolean fits = LINE + Layout.width(start) + Layout.width(made) + 2 <= Layout.WIDTH;
    code.add(fits ? "$>$>\n$L($L)" : "$>$>\n$L($>$>$>$>\n$L)$<$<$<$<", start, made);
    code.add("$>$>");
    for (Part each : parts) {
      code.add(
          "\n.$L($L, $T::$L)",
          each.shared() ? "shared" : "column",
          constant(each.column()),
          value.type(),
          value.component(each.component()));
    }
    code.add("\n.build()$<$<$<$<");
    return FieldSpec.builder(type, entity.constants().key(name))
        .addJavadoc(doc)
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(code.build())
        .build();
  }

  private CodeBlock constant(Column column) {
    return CodeBlock.of("$L", entity.constants().column(column));
  }

  /** The records that are not the user's own. */
  List<TypeSpec> records() {
    return entity.keyRecords().stream().filter(KeyRecord::isGenerated).map(this::type).toList();
  }

  private TypeSpec type(KeyRecord key) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Property each : key.properties()) {
      components.addParameter(
          ParameterSpec.builder(KeyRecord.componentType(each), key.component(each)).build());
    }
    ClassName name = key.type();
    return TypeSpec.recordBuilder(name.simpleName())
        .recordConstructor(components.build())
        .addJavadoc(KeyDocs.record(entity, key))
        .addModifiers(Header.visible(entity.isPublic()))
        .build();
  }
}
