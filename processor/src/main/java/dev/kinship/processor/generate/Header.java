package dev.kinship.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.model.EntityShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What all generated types have in common: the annotations on top, visibility, layout, nullness.
 */
final class Header {

  private static final String PROCESSOR = "dev.kinship.processor.KinshipProcessor";

  private final Surroundings surroundings;

  Header(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void apply(TypeSpec.Builder type, EntityShape entity) {
    apply(type, entity.isPublic());
    type.addAnnotations(Deprecations.onType(entity));
  }

  void apply(TypeSpec.Builder type, boolean isPublic) {
    if (surroundings.generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeTypes.GENERATED)
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    type.addAnnotation(RuntimeTypes.KINSHIP_GENERATED);
    if (surroundings.nullness()) {
      type.addAnnotation(RuntimeTypes.NULL_MARKED);
    }
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    surroundings.shadowed().stream().sorted().forEach(type::alwaysQualify);
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
