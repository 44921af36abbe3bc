package dev.kinship.schema.registry;

import dev.kinship.sql.Identifiers;
import dev.kinship.sql.Stamp;
import dev.kinship.sql.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity as the processor described it.
 *
 * @param type the class's binary name
 * @param name the name for messages, such as {@code Pet}
 * @param gateway the gateway's binary name
 * @param schema the schema that it declares; empty for none
 * @param table the table
 * @param suppressed the slugs of the findings that it does not want to hear of
 * @param columns its columns
 * @param unique the columns of each key that it declares to be unique, beside the primary key
 * @param scopes its scopes
 * @param statements what the gateway's methods send
 * @param associations its ends of associations that are a foreign key
 * @param manyToMany its ends of associations that are rows of a table of links
 * @param paths the paths that begin at it
 */
public record DescribedEntity(
    String type,
    String name,
    String gateway,
    String schema,
    String table,
    Set<String> suppressed,
    List<DescribedColumn> columns,
    List<List<String>> unique,
    List<DescribedScope> scopes,
    List<DescribedStatements> statements,
    List<DescribedAssociation> associations,
    List<DescribedLinks> manyToMany,
    List<DescribedPath> paths) {

  /** Copies the collections. */
  public DescribedEntity {
    suppressed = Set.copyOf(suppressed);
    columns = List.copyOf(columns);
    unique = unique.stream().map(List::copyOf).toList();
    scopes = List.copyOf(scopes);
    statements = List.copyOf(statements);
    associations = List.copyOf(associations);
    manyToMany = List.copyOf(manyToMany);
    paths = List.copyOf(paths);
  }

  /**
   * A column.
   *
   * @param property the property; empty where the column is a key that is none
   * @param column the column's name
   * @param type the property's type in Java
   * @param values how the values travel, by the names of the runtime's {@code SqlTypes}
   * @param enumeration the binary name of the enum, or of another class that Jdbi maps; empty for
   *     none
   * @param qualifiers the binary names of the annotations by which Jdbi finds its mapper
   * @param nullable whether there may be no value
   * @param key whether it is the key, or a part of it
   * @param role who gives it its values
   */
  public record DescribedColumn(
      String property,
      String column,
      String type,
      String values,
      String enumeration,
      List<String> qualifiers,
      boolean nullable,
      boolean key,
      ColumnRole role) {

    /** Copies the list. */
    public DescribedColumn {
      qualifiers = List.copyOf(qualifiers);
    }

    /**
     * Whether nobody writes it.
     *
     * @return whether
     */
    public boolean readOnly() {
      return role == ColumnRole.READ_ONLY;
    }

    /**
     * Whether inserts and updates write what an entity holds.
     *
     * @return whether
     */
    public boolean isGiven() {
      return role == ColumnRole.VALUE || role == ColumnRole.DATABASE_DEFAULT;
    }
  }

  /** Who gives a column its values. */
  public enum ColumnRole {
    /** The program. */
    VALUE,
    /** The program; the database where an inserted entity holds null. */
    DATABASE_DEFAULT,
    /** The database; nobody writes it. */
    READ_ONLY,
    /** The statement that inserts a row. */
    CREATED_AT,
    /** The statements that insert or change a row. */
    UPDATED_AT,
    /** The same: it counts the changes. */
    VERSION;

    static ColumnRole of(String slug) {
      return slug.isEmpty() ? VALUE : valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Optional<Stamp.Kind> stamp() {
      return switch (this) {
        case CREATED_AT -> Optional.of(Stamp.Kind.CREATED_AT);
        case UPDATED_AT -> Optional.of(Stamp.Kind.UPDATED_AT);
        case VERSION -> Optional.of(Stamp.Kind.VERSION);
        case VALUE, DATABASE_DEFAULT, READ_ONLY -> Optional.empty();
      };
    }
  }

  /**
   * What each statement that inserts or changes a row also writes.
   *
   * @return the columns, in the order of the statements
   */
  public Stamps stamps() {
    List<Stamp> all = new ArrayList<>();
    for (ColumnRole role : ColumnRole.values()) {
      for (DescribedColumn each : columns) {
        if (each.role() == role) {
          role.stamp()
              .ifPresent(
                  kind -> all.add(new Stamp(Identifiers.spell(each.column()), kind(each, kind))));
        }
      }
    }
    return new Stamps(all);
  }

  private static Stamp.Kind kind(DescribedColumn column, Stamp.Kind kind) {
    boolean isNumber = Set.of("SHORT", "INTEGER", "LONG").contains(column.values());
    return kind == Stamp.Kind.VERSION && !isNumber ? Stamp.Kind.VERSION_TIME : kind;
  }

  /**
   * A scope.
   *
   * @param name its name
   * @param where its condition
   */
  public record DescribedScope(String name, String where) {}

  /**
   * An end of an association.
   *
   * @param name its name
   * @param end what sort of end it is
   * @param other the binary name of the entity at the other end
   * @param key the foreign key
   * @param statements what its accessors send
   */
  public record DescribedAssociation(
      String name, End end, String other, DescribedKey key, List<DescribedStatements> statements) {

    /** Copies the list. */
    public DescribedAssociation {
      statements = List.copyOf(statements);
    }
  }

  /**
   * An end of a many-to-many association.
   *
   * @param name its name
   * @param other the binary name of the entity at the other end
   * @param schema the schema that the table of the links is declared in; empty for none
   * @param table the table of the links
   * @param link the binary name of the entity that stands for the links; empty for none
   * @param here the links' columns that point at this entity
   * @param there the links' columns that point at the other entity
   * @param statements what its accessors send
   */
  public record DescribedLinks(
      String name,
      String other,
      String schema,
      String table,
      String link,
      DescribedSide here,
      DescribedSide there,
      List<DescribedStatements> statements) {

    /** Copies the list. */
    public DescribedLinks {
      statements = List.copyOf(statements);
    }

    /**
     * The columns of both ends, which are unique together.
     *
     * @return each column once
     */
    public List<String> pair() {
      return Stream.concat(here.columns().stream(), there.columns().stream()).distinct().toList();
    }
  }

  /**
   * What points at one end of a many-to-many association.
   *
   * @param columns the links' columns
   * @param references the columns of the entity, in the same order
   */
  public record DescribedSide(List<String> columns, List<String> references) {

    /** Copies the lists. */
    public DescribedSide {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }
  }

  /** What sort of end. */
  public enum End {
    /** The one that holds the key. */
    OWNING,
    /** The one that one row points at. */
    TO_ONE,
    /** The one that many rows point at. */
    TO_MANY
  }

  /**
   * A foreign key.
   *
   * @param holder the binary name of the entity that holds it
   * @param target the binary name of the entity that it points at
   * @param columns its columns
   * @param references the columns of the target, in the same order
   * @param required whether there must be a target
   * @param unique whether each target has one holder at most
   * @param onDelete what the database is declared to do when the target is deleted
   * @param onUpdate what the database is declared to do when the target's key changes
   */
  public record DescribedKey(
      String holder,
      String target,
      List<String> columns,
      List<String> references,
      boolean required,
      boolean unique,
      String onDelete,
      String onUpdate) {

    /** Copies the lists. */
    public DescribedKey {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }
  }
}
