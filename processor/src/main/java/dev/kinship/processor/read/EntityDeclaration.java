package dev.kinship.processor.read;

import dev.kinship.processor.report.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type that is annotated as an entity, as its source or its class file shows it. Valid for one
 * round.
 *
 * @param element the type
 * @param kind what kind of type it is
 * @param traits what else is said of it
 * @param annotations what is written on it
 * @param properties its properties in source order, those of superclasses first
 * @param constructors its constructors
 * @param methods its methods that do not come from what was generated for it
 * @param interfaces the names of the interfaces that it names itself, also of those not there yet
 * @param superEntity the superclass that is an entity too
 * @param rawSuperclass the superclass whose type arguments are not said, though fields need them
 * @param missing the first type that it refers to and that does not exist yet
 */
public record EntityDeclaration(
    TypeElement element,
    ElementKind kind,
    Set<Trait> traits,
    EntityAnnotations annotations,
    List<PropertyDeclaration> properties,
    List<ConstructorDeclaration> constructors,
    List<MethodDeclaration> methods,
    List<String> interfaces,
    @Nullable String superEntity,
    @Nullable String rawSuperclass,
    @Nullable String missing) {

  /** Copies the collections. */
  public EntityDeclaration {
    traits = Set.copyOf(traits);
    properties = List.copyOf(properties);
    constructors = List.copyOf(constructors);
    methods = List.copyOf(methods);
    interfaces = List.copyOf(interfaces);
  }

  /**
   * The name by which it is remembered across rounds.
   *
   * @return the qualified name
   */
  public String name() {
    return TypeNames.qualified(element);
  }

  /**
   * Its own place.
   *
   * @return the place
   */
  public Site site() {
    return Site.of(element);
  }

  /**
   * Whether it refers to anything that does not exist yet.
   *
   * @return whether
   */
  public boolean isUnresolved() {
    return missing != null
        || Stream.of(
                annotations.belongsTo().stream(),
                annotations.inverse().stream(),
                properties.stream().flatMap(each -> each.annotations().belongsTo().stream()))
            .flatMap(each -> each)
            .anyMatch(each -> each.type("value") instanceof ClassLiteral.Missing);
  }

  /**
   * The annotations in which the database's names and SQL are written, its properties' too.
   *
   * @return the annotations
   */
  public Stream<AnnotationView> worded() {
    Stream<AnnotationView> own =
        Stream.of(
                List.of(annotations.entity()),
                annotations.belongsTo(),
                annotations.inverse(),
                annotations.uniques())
            .flatMap(List::stream);
    return Stream.concat(
        own,
        properties.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        each.annotations().belongsTo().stream(),
                        Stream.ofNullable(each.annotations().columnName()))));
  }

  /**
   * Whether something is said of it.
   *
   * @param trait what
   * @return whether
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** What can be said of an entity. */
  public enum Trait {
    /** It and all types around it are public. */
    PUBLIC,
    /** It or a type around it is private. */
    PRIVATE,
    /** It can have no subclasses. */
    FINAL,
    /** It stands for a class of Kotlin's. */
    KOTLIN,
    /** No instances can be made of it. */
    ABSTRACT,
    /** It, or a type around it that it is an inner class of, has type parameters. */
    GENERIC,
    /** It has an instance of the type around it. */
    INNER,
    /** It is declared in a method. */
    LOCAL,
    /** A field of it that is no property is annotated as its key. */
    KEY_MISPLACED
  }

  /**
   * The annotations of an entity.
   *
   * @param entity the one that makes it one
   * @param belongsTo the associations whose keys are columns only
   * @param hasOne the associations whose keys other entities hold, each one row
   * @param hasMany the associations whose keys other entities hold, each any number of rows
   * @param scopes the conditions that it names
   * @param uniques the keys that are declared to be unique
   * @param propagateNull Jdbi's annotation of that name
   * @param deprecation its deprecation
   */
  public record EntityAnnotations(
      AnnotationView entity,
      List<AnnotationView> belongsTo,
      List<AnnotationView> hasOne,
      List<AnnotationView> hasMany,
      List<AnnotationView> scopes,
      List<AnnotationView> uniques,
      @Nullable AnnotationView propagateNull,
      @Nullable AnnotationView deprecation) {

    /** Copies the lists. */
    public EntityAnnotations {
      belongsTo = List.copyOf(belongsTo);
      hasOne = List.copyOf(hasOne);
      hasMany = List.copyOf(hasMany);
      scopes = List.copyOf(scopes);
      uniques = List.copyOf(uniques);
    }

    /**
     * The inverse ends that it declares.
     *
     * @return {@link #hasMany} and {@link #hasOne}
     */
    public List<AnnotationView> inverse() {
      return Stream.concat(hasMany.stream(), hasOne.stream()).toList();
    }
  }
}
