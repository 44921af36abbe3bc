package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kinship.processor.generate.docs.EntityDocs;
import dev.kinship.processor.generate.docs.SqlLegend;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The interface with an entity's accessors. */
public final class AssociationsFile {

  private AssociationsFile() {}

  public static JavaFile of(EntityModel model, Header header) {
    EntityShape entity = model.shape();
    ClassName name = entity.generated().associations();
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(name);
    header.apply(type, entity);
    if (entity.isFinal()) {
      type.addModifiers(Modifier.SEALED).addPermittedSubclass(entity.type());
    }
    List<MethodSpec> accessors =
        model.associations().stream().flatMap(each -> accessors(each, header).stream()).toList();
    SqlLegend legend = new SqlLegend().methods(accessors);
    type.addJavadoc(legend.addTo(EntityDocs.associations(entity)).build());
    type.addMethods(accessors);
    if (!model.associations().isEmpty()) {
      type.addMethod(self(entity));
    }
    return header.file(name, type.build());
  }

  public static JavaFile empty(ClassName entity, boolean isPublic, Header header) {
    ClassName name = new GeneratedNames(entity).associations();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name).addJavadoc(EntityDocs.rejected(entity).build());
    header.apply(type, isPublic);
    return header.file(name, type.build());
  }

  private static List<MethodSpec> accessors(Association association, Header header) {
    return association.accept(
        new Association.Visitor<>() {
          @Override
          public List<MethodSpec> owning(OwningToOne end) {
            return new OwningAccessors(end, header).all();
          }

          @Override
          public List<MethodSpec> toOne(InverseToOne end) {
            return new InverseToOneAccessors(end, header).all();
          }

          @Override
          public List<MethodSpec> toMany(InverseToMany end) {
            return new ToManyAccessors(end).all();
          }

          @Override
          public List<MethodSpec> manyToMany(ManyToMany end) {
            return new ManyToManyAccessors(end).all();
          }

          @Override
          public List<MethodSpec> path(Path end) {
            return new PathAccessors(end).all();
          }
        });
  }

  /** The one cast, in one place. */
  private static MethodSpec self(EntityShape entity) {
    return MethodSpec.methodBuilder("self")
        .addModifiers(Modifier.PRIVATE)
        .returns(entity.type())
        // By way of Object: where another processor looks at the entity before this interface is
        // there, javac goes on to think that it does not implement it.
        .addStatement("return ($T) ($T) this", entity.type(), Object.class)
        .build();
  }
}
