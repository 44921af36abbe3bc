package dev.kinship.processor.resolve.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.generate.GeneratedFiles;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import dev.kinship.processor.model.TableName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked for clashes is what is generated. */
class SignatureTest {

  private static final SqlType LONG = new SqlType.Plain("LONG");

  @ParameterizedTest
  @CsvSource({
    "true,false,false",
    "false,false,false",
    "true,true,false",
    "false,true,false",
    "true,false,true",
    "false,false,true",
    "true,true,true",
    "false,true,true"
  })
  void signaturesAreThoseOfTheGeneratedAccessors(boolean required, boolean hidden, boolean unique) {
    Property id = property("id", true, true);
    Property owner = property("ownerId", !required, false);
    HiddenColumn column = new HiddenColumn("owner_id", TypeName.LONG.box(), LONG, !required);
    EntityShape person = shape("Person", List.of(id), List.of(), "pets");
    EntityShape pet =
        hidden
            ? shape("Pet", List.of(id), List.of(column), "owner")
            : shape("Pet", List.of(id, owner), List.of(), "owner");
    Column held = hidden ? column : owner;
    ForeignKey key =
        new ForeignKey(
            pet,
            held,
            person,
            id,
            required,
            unique,
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION);

    check(
        pet,
        new OwningToOne(
            "owner",
            key,
            OnReplace.DEFAULT,
            OwningToOne.Accessors.of("owner", "ownerId", GivenNames.none())));
    check(
        person,
        unique
            ? new InverseToOne(
                "pets",
                key,
                OnReplace.DEFAULT,
                InverseToOne.Accessors.of("pets", key, GivenNames.none()))
            : new InverseToMany(
                "pets",
                key,
                OnReplace.DEFAULT,
                List.of(),
                InverseToMany.Accessors.of("pets", pet.type(), GivenNames.none())));
  }

  private static void check(EntityShape entity, Association association) {
    List<Signature> generated =
        GeneratedFiles.of(
                EntityStatements.of(new EntityModel(entity, List.of(association), new TreeSet<>())),
                new Surroundings(false, false, Set.of()))
            .get(0)
            .methods()
            .stream()
            .filter(method -> !method.modifiers().contains(Modifier.PRIVATE))
            .map(SignatureTest::signature)
            .toList();
    assertThat(Signature.of(association)).containsExactlyInAnyOrderElementsOf(generated);
  }

  private static Signature signature(Method method) {
    return new Signature(
        method.name(),
        method.parameters().stream()
            .map(parameter -> Signature.erased(parameter.type()).toString())
            .toList(),
        Objects.requireNonNull(method.returnType()));
  }

  private static Property property(String name, boolean nullable, boolean key) {
    return new Property(
        name,
        name.equals("id") ? "id" : "owner_id",
        nullable ? TypeName.LONG.box() : TypeName.LONG,
        nullable,
        key,
        LONG,
        new Access.Method(name),
        Optional.empty(),
        Deprecation.NONE);
  }

  private static EntityShape shape(
      String name, List<Property> properties, List<HiddenColumn> hidden, String association) {
    return new EntityShape(
        ClassName.get("clinic", name),
        true,
        true,
        new TableName("", name.toLowerCase(java.util.Locale.ROOT)),
        properties,
        hidden,
        new Construction.AllProperties(properties),
        List.of(),
        Stream.of(association).toList(),
        Deprecation.NONE);
  }
}
