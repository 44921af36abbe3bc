package dev.kinship.processor.resolve.draft;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.TableName;
import dev.kinship.processor.model.UniqueKey;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one entity while a round is being resolved. */
public final class Draft {

  /** What its source says. */
  public final EntityDeclaration declaration;

  /**
   * Whether its files are written in this round; if not it is only looked at, from the other end.
   */
  public final boolean due;

  /** What is wrong with it. */
  public final List<Finding> findings = new ArrayList<>();

  /** Its properties by name, those that are wrong left out. */
  public final Map<String, Property> properties = new LinkedHashMap<>();

  /**
   * The keys of several properties that are declared to be unique, those that are wrong left out.
   */
  public final List<UniqueKey> uniqueKeys = new ArrayList<>();

  /** Its scopes, those that are wrong left out. */
  public final List<NamedScope> scopes = new ArrayList<>();

  /** The entities that its files, or theirs, cannot be written without. */
  public final List<Draft> connected = new ArrayList<>();

  public TableName table = new TableName("", "");
  public Construction construction = new Construction.NoArguments();

  /** Whether it refers to an entity that does not exist yet. */
  public boolean waiting;

  /** Whether a column of it depends on an entity that does not exist yet. */
  public boolean columnsUncertain;

  /** Whether it was found wrong where that was said: in an earlier round, or of a field. */
  public boolean wasRejected;

  /** Whether associations are declared that it has accessors for, right ones or wrong ones. */
  public boolean hasEnds;

  public Draft(EntityDeclaration declaration, boolean due) {
    this.declaration = declaration;
    this.due = due;
  }

  /** Neither's files can be written without the other. */
  public void connect(Draft other) {
    connected.add(other);
    other.connected.add(this);
  }

  /** Whether files can be written that refer to it. */
  public boolean isSound() {
    return !isRejected() && !waiting && !isUnreadable();
  }

  /** Whether it is wrong: a warning alone does not make it so. */
  public boolean isRejected() {
    return wasRejected || errors() > 0;
  }

  public long errors() {
    return findings.stream().filter(finding -> finding.problem().isError()).count();
  }

  /** Whether a type that it is made of does not exist, or not yet. */
  public boolean isUnreadable() {
    return declaration.missing() != null;
  }

  /** The name for messages. */
  public String name() {
    return TypeNames.simple(declaration.element());
  }

  public ClassName type() {
    return ClassName.get(declaration.element());
  }

  /** A property's name as it reads behind another name for the entity. */
  public String withoutName(String property) {
    return Words.without(
        Words.decapitalized(declaration.element().getSimpleName().toString()), property);
  }

  /** What the source says of a property. */
  public Optional<PropertyDeclaration> declared(String property) {
    return declaration.properties().stream()
        .filter(each -> each.name().equals(property))
        .findFirst();
  }

  /** The names of all properties, right or wrong, in source order. */
  public List<String> propertyNames() {
    return declaration.properties().stream().map(PropertyDeclaration::name).toList();
  }

  /** The names of the properties that are its key. */
  public List<String> keyNames() {
    return declaration.properties().stream()
        .filter(each -> each.annotations().id() != null)
        .map(PropertyDeclaration::name)
        .toList();
  }

  /** The properties of its primary key, in source order; those that are wrong left out. */
  public List<Property> key() {
    return properties.values().stream().filter(Property::key).toList();
  }

  /** The property that is a column, if one is. */
  public Optional<Property> ofColumn(String column) {
    return properties.values().stream().filter(each -> each.column().equals(column)).findFirst();
  }

  /** Whether it has a key, and nothing is wrong with that. */
  public boolean hasKey() {
    return !keyNames().isEmpty() && properties.keySet().containsAll(keyNames());
  }

  /** Whether it names the generated interface among those that it implements. */
  public boolean implementsAssociations() {
    ClassName associations = new GeneratedNames(type()).associations();
    // An interface that does not exist yet may be known by its simple name only.
    return declaration.interfaces().stream()
        .anyMatch(
            name ->
                name.equals(associations.simpleName())
                    || name.equals(associations.canonicalName()));
  }
}
