package dev.kinship.processor.generate.file;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.KeyDocs;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.KeyType;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.Parameter;
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

  List<Field> all() {
    List<Field> all = new ArrayList<>();
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

  private Field field(String name, KeyRecord value, List<Part> parts, String doc) {
    TypeName type = RuntimeTypes.generic(RuntimeTypes.COMPOSITE_KEY, entity.type(), value.type());
    List<Code> read =
        parts.stream().map(each -> Code.of("row.require($L)", constant(each.column()))).toList();
    Code made = Code.of("row -> $L", Layout.call(Code.of("new $T", value.type()), read, INDENT, 1));
    Code start = Code.of("$T.<$T, $T>of", RuntimeTypes.KEYS, entity.type(), value.type());
    boolean fits = LINE + start.width() + made.width() + 2 <= Layout.WIDTH;
    StringBuilder code = new StringBuilder();
    code.append(
        Code.of(fits ? "$L($L)" : "$L(\n        $L)", start, made.indented(fits ? 0 : 8)).marked());
    for (Part each : parts) {
      Object[] column = {
        each.shared() ? "shared" : "column",
        constant(each.column()),
        value.type(),
        value.component(each.component())
      };
      code.append(Code.of("\n    .$L($L, $T::$L)", column).marked());
    }
    code.append("\n    .build()");
    return Field.builder(type, entity.constants().key(name))
        .addJavadoc(doc)
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(new Code(code.toString()));
  }

  private Code constant(Column column) {
    return Code.of("$L", entity.constants().column(column));
  }

  /** The records that are not the user's own. */
  List<KeyType> records() {
    return entity.keyRecords().stream().filter(KeyRecord::isGenerated).map(this::type).toList();
  }

  private KeyType type(KeyRecord key) {
    List<Parameter> components =
        key.properties().stream()
            .map(each -> new Parameter(KeyRecord.componentType(each), key.component(each)))
            .toList();
    return new KeyType(
        KeyDocs.record(entity, key),
        List.of(Header.visible(entity.isPublic())),
        key.type().simpleName(),
        components);
  }
}
