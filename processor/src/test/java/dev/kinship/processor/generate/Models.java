package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.generate.file.Surroundings;
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
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import dev.kinship.processor.model.TableName;
import dev.kinship.processor.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Models made by hand, for tests that need no compiler. */
final class Models {

  static final SqlType LONG = new SqlType.Plain("LONG");
  static final SqlType STRING = new SqlType.Plain("STRING");
  static final TypeName BOXED_LONG = ClassName.get(Long.class);
  static final TypeName TEXT = ClassName.get(String.class);
  static final Surroundings SURROUNDINGS = new Surroundings(true, true, Set.of());

  private Models() {}

  /** A property of a record. */
  static Property property(String name, TypeName type, SqlType sqlType, boolean nullable) {
    return new Property(
        name,
        Words.snakeCase(name),
        type,
        nullable,
        false,
        sqlType,
        new Access.Method(name),
        Optional.empty(),
        Deprecation.NONE);
  }

  static Property key(String name, TypeName type) {
    Property p = property(name, type, LONG, !type.isPrimitive());
    return new Property(
        name, p.column(), type, p.nullable(), true, LONG, p.read(), p.write(), p.deprecation());
  }

  static Property id() {
    return key("id", BOXED_LONG);
  }

  static Property name() {
    return property("name", TEXT, STRING, false);
  }

  static Property nullableKey(String name) {
    return property(name, BOXED_LONG, LONG, true);
  }

  static EntityShape record(
      String type, List<Property> properties, List<HiddenColumn> hidden, String... associations) {
    return new EntityShape(
        ClassName.get("clinic", type),
        true,
        true,
        new TableName("", Words.snakeCase(type)),
        properties,
        hidden,
        new Construction.AllProperties(properties),
        List.of(),
        List.of(associations),
        Deprecation.NONE);
  }

  static ForeignKey key(EntityShape holder, Column column, EntityShape target, boolean required) {
    return new ForeignKey(
        holder,
        column,
        target,
        target.key().get(0),
        required,
        false,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION);
  }

  static OwningToOne toOne(String name, ForeignKey key) {
    String referenced = OwningToOne.keyName(name, key);
    return new OwningToOne(
        name,
        key,
        OnReplace.DEFAULT,
        OwningToOne.Accessors.of(name, referenced, GivenNames.none()));
  }

  static InverseToMany toMany(String name, ForeignKey key, OnReplace onReplace) {
    return new InverseToMany(
        name,
        key,
        onReplace,
        List.of(),
        InverseToMany.Accessors.of(name, key.holder().type(), GivenNames.none()));
  }

  static InverseToOne inverseToOne(String name, ForeignKey key, OnReplace onReplace) {
    return new InverseToOne(
        name, key, onReplace, InverseToOne.Accessors.of(name, key, GivenNames.none()));
  }

  /** The same key, unique. */
  static ForeignKey unique(ForeignKey key) {
    return new ForeignKey(
        key.holder(),
        key.columns().get(0).column(),
        key.target(),
        key.columns().get(0).referenced(),
        key.required(),
        true,
        key.onDelete(),
        key.onUpdate());
  }

  /** The same entity with a scope that holds by default. */
  static EntityShape alive(EntityShape shape) {
    return new EntityShape(
        shape.type(),
        shape.isPublic(),
        shape.isFinal(),
        shape.table(),
        shape.properties(),
        shape.hiddenColumns(),
        shape.construction(),
        List.of(new NamedScope("alive", "died_at IS NULL", true)),
        shape.associationNames(),
        shape.deprecation());
  }

  static EntityModel model(EntityShape shape, Association... associations) {
    return new EntityModel(shape, List.of(associations), new TreeSet<>());
  }

  /** The person of the clinic, whose pets are {@link #pet}. */
  static EntityShape person() {
    return record("Person", List.of(id(), name()), List.of(), "pets");
  }

  static EntityShape pet() {
    return record("Pet", List.of(id(), name(), nullableKey("ownerId")), List.of(), "owner");
  }

  /** The account of a supplier, which has one at most. */
  static ForeignKey supplier() {
    EntityShape account =
        record("Account", List.of(id(), name(), nullableKey("supplierId")), List.of(), "supplier");
    EntityShape supplier = record("Supplier", List.of(id(), name()), List.of(), "account");
    return unique(key(account, account.properties().get(2), supplier, false));
  }

  static ForeignKey owner() {
    EntityShape pet = pet();
    return key(pet, pet.properties().get(2), person(), false);
  }
}
