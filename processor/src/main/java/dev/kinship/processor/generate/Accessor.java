package dev.kinship.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.kinship.processor.model.Association;
import javax.lang.model.element.Modifier;

/** What all accessors have in common. */
final class Accessor {

  private Accessor() {}

  /** An accessor in whose signature the other entity stands. */
  static MethodSpec.Builder of(Association end, String name, Javadoc doc) {
    return of(end, name, doc, true);
  }

  static MethodSpec.Builder of(
      Association end, String name, Javadoc doc, boolean namesOtherEntity) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc.build())
        .addAnnotations(Deprecations.onAccessor(end, namesOtherEntity))
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
  }

  /** The constant that the accessors call, such as {@code PetTable.OWNER}. */
  static CodeBlock descriptor(Association end) {
    return CodeBlock.of("$T.$L", end.here().generated().table(), end.constant());
  }
}
