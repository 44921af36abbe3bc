package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.NamedScope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants for an entity's scopes. */
public final class ScopeFields {

  private final EntityShape entity;

  ScopeFields(EntityShape entity) {
    this.entity = entity;
  }

  List<FieldSpec> all() {
    return entity.scopes().stream().map(this::field).toList();
  }

  private FieldSpec field(NamedScope scope) {
    return FieldSpec.builder(
            RuntimeTypes.generic(RuntimeTypes.SCOPE, entity.type()),
            entity.constants().scope(scope.name()))
        .addJavadoc(EntityDocs.scope(scope).build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer(scope))
        .build();
  }

  private static CodeBlock initializer(NamedScope scope) {
    CodeBlock named = CodeBlock.of("$T.named", RuntimeTypes.SCOPES);
    CodeBlock where = Sql.of(scope.where()).literal();
    return Layout.initializer(named, List.of(CodeBlock.of("$S", scope.name()), where));
  }
}
