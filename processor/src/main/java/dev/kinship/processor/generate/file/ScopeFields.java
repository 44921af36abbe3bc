package dev.kinship.processor.generate.file;

import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
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

  List<Field> all() {
    return entity.scopes().stream().map(this::field).toList();
  }

  private Field field(NamedScope scope) {
    return Field.builder(
            RuntimeTypes.generic(RuntimeTypes.SCOPE, entity.type()),
            entity.constants().scope(scope.name()))
        .addJavadoc(EntityDocs.scope(scope).build())
        .addModifiers(Header.visible(entity.isPublic(), Modifier.STATIC, Modifier.FINAL))
        .initializer(initializer(scope));
  }

  private static Code initializer(NamedScope scope) {
    Code named = Code.of("$T.named", RuntimeTypes.SCOPES);
    Code where = Sql.of(scope.where()).literal();
    return Layout.initializer(named, List.of(Code.of("$S", scope.name()), where));
  }
}
