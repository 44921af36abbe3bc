package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.SqlLegend;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.OwningToOne;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The gateway: an entity's columns, its table, its associations, and what reads and writes its
 * rows.
 */
public final class TableFile {

  private TableFile() {}

  public static JavaFile of(EntityModel model, Header header) {
    EntityShape entity = model.shape();
    ClassName name = entity.generated().table();
    boolean hasDependents =
        model.associations().stream().anyMatch(each -> !(each instanceof OwningToOne));
    GatewayWrites writes = new GatewayWrites(entity, hasDependents);
    List<FieldSpec> descriptors = model.associations().stream().map(Descriptors::of).toList();
    List<MethodSpec> methods = new ArrayList<>(new GatewayReads(entity).all());
    methods.addAll(writes.all());
    SqlLegend legend = new SqlLegend().fields(descriptors).methods(methods);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addJavadoc(legend.addTo(EntityDocs.table(entity)).build());
    header.apply(type, entity, model.with());
    type.addModifiers(Modifier.FINAL);
    type.addFields(new ColumnFields(entity).all());
    KeyFields keys = new KeyFields(entity);
    type.addFields(keys.all());
    type.addFields(new ScopeFields(entity).all());
    type.addField(new TableField(entity).field());
    type.addFields(descriptors);
    type.addFields(writes.statements());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethods(methods);
    type.addTypes(keys.records());
    return header.file(name, type.build());
  }
}
