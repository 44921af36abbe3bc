package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.SqlLegend;
import dev.kinship.processor.generate.sql.EndStatements;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.sql.ToManyStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Member;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The interface with an entity's accessors. */
public final class AssociationsFile {

  private AssociationsFile() {}

  public static SourceFile of(EntityStatements sql, Header header) {
    EntityModel model = sql.model();
    EntityShape entity = model.shape();
    ClassName name = entity.generated().associations();
    List<Member> accessors = new ArrayList<>();
    SqlLegend legend = new SqlLegend();
    for (EndStatements each : sql.ends()) {
      List<Method> ofOne = accessors(each, header);
      accessors.addAll(ofOne);
      legend.methods(ofOne);
    }
    if (!model.associations().isEmpty()) {
      accessors.add(self(entity));
    }
    Javadoc doc = legend.addTo(EntityDocs.associations(entity));
    Code declaration =
        entity.isFinal()
            ? declaration("sealed ", entity.isPublic(), name, " permits ", entity.type())
            : declaration("", entity.isPublic(), name);
    return header.file(name, doc, header.annotations(entity), declaration, accessors);
  }

  public static SourceFile empty(ClassName entity, boolean isPublic, Header header) {
    ClassName name = new GeneratedNames(entity).associations();
    return header.file(
        name,
        EntityDocs.rejected(entity),
        header.annotations(Set.of()),
        declaration("", isPublic, name),
        List.of());
  }

  private static Code declaration(String sealed, boolean isPublic, ClassName name, Object... more) {
    String visible = isPublic ? "public " : "";
    Code head = Code.of("$L$Linterface $L", visible, sealed, name.simpleName());
    return more.length == 0 ? head : Code.of("$L$L$T", head, more[0], more[1]);
  }

  private static List<Method> accessors(EndStatements end, Header header) {
    return end.accept(
        new EndStatements.Visitor<>() {
          @Override
          public List<Method> owning(OwningStatements sql) {
            return new OwningAccessors(sql, header).all();
          }

          @Override
          public List<Method> toOne(InverseToOneStatements sql) {
            return new InverseToOneAccessors(sql, header).all();
          }

          @Override
          public List<Method> toMany(ToManyStatements sql) {
            return new ToManyAccessors(sql).all();
          }

          @Override
          public List<Method> manyToMany(ManyToManyStatements sql) {
            return new ManyToManyAccessors(sql).all();
          }

          @Override
          public List<Method> path(PathStatements sql) {
            return new PathAccessors(sql).all();
          }
        });
  }

  /** The one cast, in one place. */
  private static Method self(EntityShape entity) {
    return Method.builder("self")
        .addModifiers(Modifier.PRIVATE)
        .returns(entity.type())
        // By way of Object: where another processor looks at the entity before this interface is
        // there, javac goes on to think that it does not implement it.
        .statement("return ($T) ($T) this", entity.type(), Object.class);
  }
}
