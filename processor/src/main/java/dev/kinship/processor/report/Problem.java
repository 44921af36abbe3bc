package dev.kinship.processor.report;

import java.util.Locale;
import javax.tools.Diagnostic;

/** Every problem that the processor reports, in the order of {@code docs/errors.md}. */
public enum Problem {
  ENTITY_KIND("an entity is neither a record nor a class"),
  ENTITY_NOT_VISIBLE("an entity is private"),
  ENTITY_INNER("an entity is an inner class"),
  ENTITY_IS_GENERIC("an entity has type parameters"),
  ENTITY_ABSTRACT("an entity is abstract"),
  ENTITY_EXTENDS_ENTITY("an entity extends another one"),
  NO_ENTITY("an annotation is on a type that is not an entity"),
  NOT_A_PROPERTY("an annotation is on a field that is not a property"),
  NO_ID("an entity has no key"),
  NOT_CONSTRUCTIBLE("an entity has no constructor that generated code can use"),
  PROPERTY_NOT_READABLE("a property has no getter"),
  PROPERTY_NOT_WRITABLE("a property has no setter"),
  PROPERTY_TYPE_NOT_VISIBLE("generated code cannot name the type of a property"),
  PROPERTY_IS_ENTITY("a property holds an entity instead of its key"),
  NESTED_UNSUPPORTED("a property cannot be split into columns"),
  JDBI_UNSUPPORTED("an annotation of Jdbi is not supported"),
  TWO_ROLES("a column is declared to get its values in two ways"),
  ROLE_ON_KEY("a column of a key is declared to be filled by the database"),
  ROLE_TYPE("a property cannot hold the values that the database fills in"),
  ROLE_REPEATED("an entity has two properties for the same time, or for its version"),
  COLUMN_TWICE("two properties have the same column"),
  IMPLEMENTS_MISSING("an entity does not implement its accessors"),
  IMPLEMENTS_OTHER("an entity implements the accessors of another"),
  GENERATED_NAME_CLASH("a type that would be generated already exists"),
  TARGET_NOT_ENTITY("a key points at a class that is not an entity"),
  TARGET_COMPILED("an association would add something to an entity that is compiled already"),
  TARGET_INCOMPLETE("an entity that is compiled already uses a type that is missing"),
  GENERATED_TOO_EARLY("an entity appeared after the accessors of the other end were written"),
  SEVERAL_IDS("it is not clear which columns hold a key of several columns"),
  WITH_UNKNOWN("'with' names something that cannot be a part of the key"),
  REFERENCES_UNKNOWN("a key refers to a property that does not exist"),
  REFERENCES_NOT_UNIQUE("a key refers to a property that is not unique by itself"),
  UNIQUE_UNKNOWN("@Unique names properties that cannot form a unique key"),
  BELONGS_TO_KEY_TYPE("a key and the property that it refers to have different types"),
  BELONGS_TO_TWICE("a property is the key of two associations"),
  NAME_MISSING("an association has no name"),
  BAD_NAME("a name is not valid"),
  NAME_TWICE("two associations of an entity have the same name"),
  COLUMN_ON_PROPERTY("the column of a property is named in the wrong place"),
  REQUIRED_CONTRADICTED("a key that is never null is declared not to be required"),
  OPTION_WITHOUT_REVERSE("an option is for an inverse end, and there is none"),
  REVERSE_NOT_VISIBLE("the entity of an inverse end cannot name this entity"),
  UNLINK_REQUIRED("a required association is declared to unlink rows"),
  SET_NULL_REQUIRED(
      "a constraint would make the key of a required association null", Diagnostic.Kind.WARNING),
  NO_SUCH_ACCESSOR("a name is given for an accessor that does not exist"),
  ACCESSOR_CLASH("an accessor clashes with another method"),
  INVERSE_AMBIGUOUS("several owning ends could be meant"),
  BY_UNKNOWN("'by' names an owning end that does not exist"),
  HAS_ONE_NOT_UNIQUE("@HasOne is on a key that is not unique"),
  HAS_MANY_UNIQUE("@HasMany is on a key that is unique"),
  SIDES_DISAGREE("the two ends declare the key differently"),
  INVERSE_TWICE("a key has two inverse ends"),
  NO_LINK("the entity of 'through' does not link the two ends"),
  LINK_AMBIGUOUS("several links could be meant"),
  LINK_OPTION("an option does not apply to this kind of association"),
  JOIN_COLUMNS("the columns of a join table are not clear"),
  LINK_NEEDED("two entities have many of each other, and nothing links them"),
  NO_PATH("a path goes through an entity that has no such association"),
  PATH_AMBIGUOUS("a path could follow several associations"),
  PATH_OPTION("an option does not apply to a path"),
  PATH_CIRCULAR("a path goes through itself"),
  COLUMN_ASSUMED("an inverse end assumes a column that nobody declares", Diagnostic.Kind.NOTE),
  ORDER_BY_UNKNOWN("an order names something that is not a property"),
  TWO_KEYS("two entities hold a unique key to each other", Diagnostic.Kind.NOTE),
  SCOPE_WHERE("the condition of a scope is not a single condition"),
  SCOPE_CLASH("the constant of a scope would have the name of another constant"),
  SCOPE_DEFAULT_TWICE("an entity has two default scopes"),
  RUNTIME_MISSING("kinship-runtime is not on the class path"),
  NOT_WRITTEN("a file could not be written"),
  INTERNAL("the processor failed: this is a bug in Kinship");

  private final String meaning;
  private final Diagnostic.Kind kind;

  Problem(String meaning) {
    this(meaning, Diagnostic.Kind.ERROR);
  }

  Problem(String meaning, Diagnostic.Kind kind) {
    this.meaning = meaning;
    this.kind = kind;
  }

  /**
   * The name in messages, in the documentation and in {@code @SuppressWarnings}.
   *
   * @return the name in small letters with hyphens
   */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the problem is.
   *
   * @return one line
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Whether it is an error, a warning or a note.
   *
   * @return the compiler's kind of message
   */
  public Diagnostic.Kind kind() {
    return kind;
  }

  /**
   * Whether it makes the compilation fail. Otherwise the user can silence it.
   *
   * @return true for an error
   */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }
}
