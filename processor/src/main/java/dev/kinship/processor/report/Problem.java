package dev.kinship.processor.report;

import java.util.Locale;
import javax.tools.Diagnostic;

/** All that can be wrong, in the order of {@code docs/errors.md}. */
public enum Problem {
  ENTITY_KIND("an entity is neither a record nor a class"),
  ENTITY_NOT_VISIBLE("an entity is private"),
  ENTITY_INNER("an entity has an instance around it"),
  ENTITY_IS_GENERIC("an entity has type parameters"),
  ENTITY_ABSTRACT("an entity is abstract"),
  ENTITY_EXTENDS_ENTITY("an entity extends another one"),
  NO_ENTITY("an annotation stands on a type that is no entity"),
  NOT_A_PROPERTY("an annotation stands on a field that is no property"),
  NO_ID("an entity has no key"),
  NOT_CONSTRUCTIBLE("an entity has no constructor that fits"),
  PROPERTY_NOT_READABLE("a property has no getter"),
  PROPERTY_NOT_WRITABLE("a property has no setter"),
  PROPERTY_TYPE_NOT_VISIBLE("a property's type cannot be named in generated code"),
  PROPERTY_IS_ENTITY("a property holds an entity in place of its key"),
  NESTED_UNSUPPORTED("a property cannot be taken apart into columns"),
  JDBI_UNSUPPORTED("an annotation of Jdbi's means nothing here"),
  TWO_ROLES("a column is said to get its values in two ways"),
  ROLE_ON_KEY("a column of a key is said to be filled by the database"),
  ROLE_TYPE("a property cannot hold what the database fills its column with"),
  ROLE_REPEATED("an entity has two properties for one time, or for its version"),
  COLUMN_TWICE("two things are the same column"),
  IMPLEMENTS_MISSING("an entity does not implement its accessors"),
  IMPLEMENTS_OTHER("an entity implements the accessors of another"),
  GENERATED_NAME_CLASH("a type that would be generated is there already"),
  TARGET_NOT_ENTITY("a key points at what is no entity"),
  TARGET_COMPILED("an entity that is compiled already cannot get what it needs"),
  TARGET_INCOMPLETE("an entity that is compiled already lacks a type"),
  GENERATED_TOO_EARLY("an entity appeared after the accessors of the other end"),
  SEVERAL_IDS("it is not clear which columns hold a key of several"),
  WITH_UNKNOWN("a key is said to have a column that it cannot have"),
  REFERENCES_UNKNOWN("a key refers to a property that does not exist"),
  REFERENCES_NOT_UNIQUE("a key refers to what is not unique by itself"),
  UNIQUE_UNKNOWN("a key is declared unique of what it cannot be made of"),
  BELONGS_TO_KEY_TYPE("a key has another type than what it refers to"),
  BELONGS_TO_TWICE("a property is the key of two associations"),
  NAME_MISSING("an association has no name"),
  BAD_NAME("a name is no name"),
  NAME_TWICE("two associations of an entity have one name"),
  COLUMN_ON_PROPERTY("the column of a property is given in the wrong place"),
  REQUIRED_CONTRADICTED("a key that is never null is said not to be required"),
  OPTION_WITHOUT_REVERSE("an option is for an inverse end that is not there"),
  REVERSE_NOT_VISIBLE("an inverse end is at an entity that cannot name this one"),
  UNLINK_REQUIRED("the rows of a required association are to be unlinked"),
  SET_NULL_REQUIRED("the key of a required association is to become null", Diagnostic.Kind.WARNING),
  NO_SUCH_ACCESSOR("a name is given for an accessor that is not there"),
  ACCESSOR_CLASH("an accessor clashes with another method"),
  INVERSE_AMBIGUOUS("several owning ends could be meant"),
  BY_UNKNOWN("the owning end that is named does not exist"),
  HAS_ONE_NOT_UNIQUE("the key behind an end of one row is not unique"),
  HAS_MANY_UNIQUE("the key behind an end of many rows is unique"),
  SIDES_DISAGREE("the two ends say different things of one key"),
  INVERSE_TWICE("a key has two inverse ends"),
  NO_LINK("what a many-to-many association goes through links nothing"),
  LINK_AMBIGUOUS("several links could be meant"),
  LINK_OPTION("an option says nothing of a many-to-many association"),
  JOIN_COLUMNS("the columns of a join table are not clear"),
  LINK_NEEDED("two entities have many of each other, and nothing links them"),
  NO_PATH("a path goes through what has no such association"),
  PATH_AMBIGUOUS("several ways could be meant"),
  PATH_OPTION("an option says nothing of a path"),
  PATH_CIRCULAR("a path goes through itself"),
  COLUMN_ASSUMED("an inverse end assumes a column that nobody declares", Diagnostic.Kind.NOTE),
  ORDER_BY_UNKNOWN("an order names what is no property"),
  TWO_KEYS("two entities hold a unique key to each other", Diagnostic.Kind.NOTE),
  SCOPE_WHERE("a scope's condition is none"),
  SCOPE_CLASH("a scope would be the same constant as something else"),
  SCOPE_DEFAULT_TWICE("an entity has two default scopes"),
  RUNTIME_MISSING("there is no library for generated code to call"),
  NOT_WRITTEN("a file could not be written"),
  INTERNAL("the processor failed: a mistake of its own");

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
   * What it means.
   *
   * @return one line
   */
  public String meaning() {
    return meaning;
  }

  /**
   * How grave it is: an error, a warning, or a note.
   *
   * @return what it is to the compiler
   */
  public Diagnostic.Kind kind() {
    return kind;
  }

  /**
   * Whether the compilation fails; if not, the user can silence it.
   *
   * @return whether
   */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }
}
