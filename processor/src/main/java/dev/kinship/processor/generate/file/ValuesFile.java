package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Member;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class with a method to set the value of each column, and the target of each foreign key. */
public final class ValuesFile {

  private final EntityShape entity;
  private final Header header;
  private final ClassName name;
  private final List<OwningToOne> targets;

  private ValuesFile(EntityModel model, Header header) {
    this.entity = model.shape();
    this.targets =
        model.associations().stream()
            .filter(OwningToOne.class::isInstance)
            .map(OwningToOne.class::cast)
            .filter(this::isSettable)
            .toList();
    this.header = header;
    this.name = entity.generated().values();
  }

  public static SourceFile of(EntityModel model, Header header) {
    return new ValuesFile(model, header).file();
  }

  private SourceFile file() {
    List<Member> members = new ArrayList<>(List.of(constructor(), of()));
    entity.writtenColumns().forEach(column -> members.add(setter(column)));
    targets.forEach(end -> members.add(target(end)));
    Code declaration =
        Code.of(
            "$Lfinal class $L extends $T<$T>",
            entity.isPublic() ? "public " : "",
            name.simpleName(),
            RuntimeTypes.VALUES,
            entity.type());
    return header.file(
        name, EntityDocs.values(entity), header.annotations(entity), declaration, members);
  }

  private Method constructor() {
    return Method.constructor(name.simpleName())
        .addModifiers(Modifier.PRIVATE)
        .statement("super($T.$L)", table(), entity.constants().table());
  }

  /** Public where the entity is, for the associations of other packages' entities call it. */
  private Method of() {
    return Method.builder("of")
        .addJavadoc(EntityDocs.valuesOf().build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC))
        .returns(name)
        .addParameter(RuntimeTypes.consumer(name), "values")
        .statement("return filled(new $T(), values)", name);
  }

  private Method setter(Column column) {
    TypeName type = header.nullableIf(EntityDocs.nullable(column), column.parameterType());
    String value = Words.parameter(column.name());
    return Method.builder(Words.valuesMethod(column.name()))
        .addJavadoc(EntityDocs.value(entity, column).build())
        .addAnnotations(Deprecations.onMember(column.deprecation()))
        .addModifiers(Header.visible(entity.isPublic()))
        .returns(name)
        .addParameter(type, value)
        .statement(
            "return set(this, $T.$L, $L)", table(), entity.constants().column(column), value);
  }

  /**
   * Where a column is called as the association is, the two methods differ in what they take. They
   * could not if a column had rows of the target for values.
   */
  private boolean isSettable(OwningToOne end) {
    List<Column> written = entity.writtenColumns();
    return end.key().own().stream().allMatch(each -> written.contains(each.column()))
        && written.stream()
            .filter(each -> each.name().equals(end.name()))
            .noneMatch(each -> each.parameterType().equals(end.there().type()));
  }

  /** Takes the target in place of its key. */
  private Method target(OwningToOne end) {
    String target = end.parameter();
    return Method.builder(Words.valuesMethod(end.name()))
        .addJavadoc(Deprecations.explained(EntityDocs.value(end), end).build())
        .addAnnotations(Deprecations.onAccessor(end, true))
        .addModifiers(Header.visible(entity.isPublic()))
        .returns(name)
        .addParameter(header.nullableIf(end.removes(), end.there().type()), target)
        .statement("return $T.$L.give(this, $L)", table(), end.constant(), target);
  }

  private ClassName table() {
    return entity.generated().table();
  }
}
