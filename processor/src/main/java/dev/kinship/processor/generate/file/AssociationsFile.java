package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.SqlLegend;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Member;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The interface with an entity's accessors. */
public final class AssociationsFile {

  private AssociationsFile() {}

  public static SourceFile of(EntityModel model, Header header) {
    EntityShape entity = model.shape();
    ClassName name = entity.generated().associations();
    List<Member> accessors = new ArrayList<>();
    SqlLegend legend = new SqlLegend();
    for (Association each : model.associations()) {
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

  private static List<Method> accessors(Association association, Header header) {
    return association.accept(
        new Association.Visitor<>() {
          @Override
          public List<Method> owning(OwningToOne end) {
            return new OwningAccessors(end, header).all();
          }

          @Override
          public List<Method> toOne(InverseToOne end) {
            return new InverseToOneAccessors(end, header).all();
          }

          @Override
          public List<Method> toMany(InverseToMany end) {
            return new ToManyAccessors(end).all();
          }

          @Override
          public List<Method> manyToMany(ManyToMany end) {
            return new ManyToManyAccessors(end).all();
          }

          @Override
          public List<Method> path(Path end) {
            return new PathAccessors(end).all();
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
