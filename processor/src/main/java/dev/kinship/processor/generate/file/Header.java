package dev.kinship.processor.generate.file;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.generate.docs.Deprecations;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
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
  private static final int WITH = "@KinshipGenerated(with = )".length();

  private final Surroundings surroundings;

  public Header(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void apply(TypeSpec.Builder type, EntityShape entity) {
    apply(type, entity, Set.of());
  }

  void apply(TypeSpec.Builder type, EntityShape entity, Set<String> with) {
    apply(type, entity.isPublic(), with);
    type.addAnnotations(Deprecations.onType(entity));
  }

  void apply(TypeSpec.Builder type, boolean isPublic) {
    apply(type, isPublic, Set.of());
  }

  private void apply(TypeSpec.Builder type, boolean isPublic, Set<String> with) {
    if (surroundings.generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeTypes.GENERATED)
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    AnnotationSpec.Builder generated = AnnotationSpec.builder(RuntimeTypes.KINSHIP_GENERATED);
    if (!with.isEmpty()) {
      generated.addMember("with", names(with));
    }
    type.addAnnotation(generated.build());
    if (surroundings.nullness()) {
      type.addAnnotation(RuntimeTypes.NULL_MARKED);
    }
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    surroundings.shadowed().stream().sorted().forEach(type::alwaysQualify);
  }

  private static CodeBlock names(Collection<String> entities) {
    List<CodeBlock> names = entities.stream().map(name -> CodeBlock.of("$S", name)).toList();
    if (names.size() == 1) {
      return names.get(0);
    }
    CodeBlock oneLine = CodeBlock.of("{$L}", Layout.joined(names, ", "));
    return WITH + oneLine.toString().length() <= Layout.WIDTH
        ? oneLine
        : CodeBlock.of("{$<\n$L$<\n}$>$>", Layout.joined(names, ",\n"));
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

  JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type)
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  TypeName nullable(TypeName type) {
    boolean annotate = surroundings.nullness() && !type.isPrimitive();
    return annotate ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()) : type;
  }

  TypeName nullableIf(boolean nullable, TypeName type) {
    return nullable ? nullable(type) : type;
  }
}
