package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import javax.lang.model.element.Modifier;

/**
 * The gateway: an entity's columns, its table, its associations, and what reads and writes its
 * rows.
 */
final class TableFile {

  private TableFile() {}

  static JavaFile of(EntityModel model, Header header) {
    EntityShape entity = model.shape();
    ClassName name = entity.generated().table();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addJavadoc(EntityDocs.table(entity).build());
    header.apply(type, entity, model.with());
    type.addModifiers(Modifier.FINAL);
    type.addFields(new ColumnFields(entity).all());
    type.addFields(new ScopeFields(entity).all());
    type.addField(new TableField(entity).field());
    for (Association association : model.associations()) {
      type.addField(Descriptors.of(association));
    }
    GatewayWrites writes = new GatewayWrites(entity);
    type.addFields(writes.statements());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethods(new GatewayReads(entity).all());
    type.addMethods(writes.all());
    return header.file(name, type.build());
  }
}
