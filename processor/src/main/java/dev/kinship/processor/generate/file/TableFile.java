package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.GatewayDocs;
import dev.kinship.processor.generate.docs.SqlLegend;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.Member;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.SourceFile;
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

  public static SourceFile of(EntityStatements sql, Header header) {
    EntityModel model = sql.model();
    EntityShape entity = model.shape();
    ClassName name = entity.generated().table();
    boolean hasDependents =
        model.associations().stream().anyMatch(each -> !(each instanceof OwningToOne));
    GatewayDocs docs = new GatewayDocs(sql.gateway());
    GatewayWrites writes = new GatewayWrites(sql.gateway(), docs, hasDependents);
    List<Field> descriptors = sql.ends().stream().map(Descriptors::of).toList();
    List<Method> methods = new ArrayList<>(new GatewayReads(sql.gateway(), docs).all());
    methods.addAll(writes.all());
    SqlLegend legend = new SqlLegend().fields(descriptors).methods(methods);
    KeyFields keys = new KeyFields(entity);
    List<Member> members = new ArrayList<>(new ColumnFields(entity).all());
    members.addAll(keys.all());
    members.addAll(new ScopeFields(entity).all());
    members.add(new TableField(entity).field());
    members.addAll(descriptors);
    members.addAll(writes.statements());
    members.add(Method.constructor(name.simpleName()).addModifiers(Modifier.PRIVATE).empty());
    members.addAll(methods);
    members.addAll(keys.records());
    String visible = entity.isPublic() ? "public " : "";
    return header.file(
        name,
        legend.addTo(EntityDocs.table(entity)),
        header.annotations(entity, model.with()),
        Code.of("$Lfinal class $L", visible, name.simpleName()),
        members);
  }
}
