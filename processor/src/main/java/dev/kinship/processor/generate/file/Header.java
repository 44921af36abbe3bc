package dev.kinship.processor.generate.file;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.Member;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.EntityShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What all generated types have in common: the annotations on top, visibility, layout, nullness.
 */
public final class Header {

  private static final String PROCESSOR = "dev.kinship.processor.KinshipProcessor";

  /** How much stands around the names. */
  private static final int WITH = "@KinshipGenerated()".length();

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private final Surroundings surroundings;

  public Header(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The annotations of an entity's generated type. */
  List<Code> annotations(EntityShape entity) {
    return annotations(entity, Set.of());
  }

  /** Those of the gateway, which names the entities that it was made with. */
  List<Code> annotations(EntityShape entity, Set<String> with) {
    List<Code> all = new ArrayList<>(annotations(with));
    all.addAll(Deprecations.onType(entity));
    return all;
  }

  List<Code> annotations(Set<String> with) {
    List<Code> all = new ArrayList<>();
    if (surroundings.generatedAnnotation()) {
      all.add(Code.of("@$T($S)", RuntimeTypes.GENERATED, PROCESSOR));
    }
    ClassName generated = RuntimeTypes.KINSHIP_GENERATED;
    all.add(
        with.isEmpty() ? Code.of("@$T", generated) : Code.of("@$T($L)", generated, names(with)));
    if (surroundings.nullness()) {
      all.add(Code.of("@$T", RuntimeTypes.NULL_MARKED));
    }
    return all;
  }

  private static Code names(Collection<String> entities) {
    List<Code> names = entities.stream().map(name -> Code.of("$S", name)).toList();
    if (names.size() == 1) {
      return Code.of("with = $L", names.get(0));
    }
    Code oneLine = Code.of("with = {$L}", Code.joined(names, ", "));
    return WITH + oneLine.width() <= Layout.WIDTH
        ? oneLine
        : Code.of("\n    with = {\n      $L\n    }", Code.joined(names, ",\n      "));
  }

  /** The modifiers of a member: as visible as the entity is. */
  static Modifier[] visible(boolean isPublic, Modifier... others) {
    if (!isPublic) {
      return others;
    }
    List<Modifier> all = new ArrayList<>(List.of(Modifier.PUBLIC));
    all.addAll(List.of(others));
    return all.toArray(Modifier[]::new);
  }

  SourceFile file(
      ClassName name, Javadoc doc, List<Code> annotations, Code declaration, List<Member> members) {
    return new SourceFile(
        name, doc.build(), annotations, declaration, members, surroundings.shadowed());
  }

  TypeName nullable(TypeName type) {
    boolean annotate = surroundings.nullness() && !type.isPrimitive();
    return annotate ? type.annotated(NULLABLE) : type;
  }

  TypeName nullableIf(boolean nullable, TypeName type) {
    return nullable ? nullable(type) : type;
  }
}
