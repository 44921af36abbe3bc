package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.OwningDocs;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Words;
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

  public static JavaFile of(EntityModel model, Header header) {
    return new ValuesFile(model, header).file();
  }

  private JavaFile file() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(EntityDocs.values(entity).build())
            .superclass(RuntimeTypes.generic(RuntimeTypes.VALUES, entity.type()));
    header.apply(type, entity);
    type.addModifiers(Modifier.FINAL).addMethod(constructor()).addMethod(of());
    entity.writtenColumns().forEach(column -> type.addMethod(setter(column)));
    targets.forEach(end -> type.addMethod(target(end)));
    return header.file(name, type.build());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($T.$L)", table(), entity.constants().table())
        .build();
  }

  /** Public where the entity is, for the associations of other packages' entities call it. */
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(EntityDocs.valuesOf().build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC))
        .returns(name)
        .addParameter(RuntimeTypes.consumer(name), "values")
        .addStatement("$T given = new $T()", name, name)
        .addStatement("values.accept(given)")
        .addStatement("return given")
        .build();
  }

  private MethodSpec setter(Column column) {
    TypeName type = header.nullableIf(EntityDocs.nullable(column), column.parameterType());
    String value = Words.parameter(column.name());
    return MethodSpec.methodBuilder(Words.valuesMethod(column.name()))
        .addJavadoc(EntityDocs.value(entity, column).build())
        .addAnnotations(Deprecations.onMember(column.deprecation()))
        .addModifiers(Header.visible(entity.isPublic()))
        .returns(name)
        .addParameter(type, value)
        .addStatement("set($T.$L, $L)", table(), entity.constants().column(column), value)
        .addStatement("return this")
        .build();
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
  private MethodSpec target(OwningToOne end) {
    String target = end.parameter();
    OwningDocs docs = new OwningDocs(end);
    return MethodSpec.methodBuilder(Words.valuesMethod(end.name()))
        .addJavadoc(Deprecations.explained(docs.value(), end).build())
        .addAnnotations(Deprecations.onAccessor(end, true))
        .addModifiers(Header.visible(entity.isPublic()))
        .returns(name)
        .addParameter(header.nullableIf(end.removes(), end.there().type()), target)
        .addStatement("$T.$L.give(this, $L)", table(), end.constant(), target)
        .addStatement("return this")
        .build();
  }

  private ClassName table() {
    return entity.generated().table();
  }
}
