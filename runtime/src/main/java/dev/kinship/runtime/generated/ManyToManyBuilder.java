package dev.kinship.runtime.generated;

import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.LinkColumns;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.read.ManyToManySql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.sql.Stamps;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes an end of a many-to-many association, with the SQL of each of its accessors. For
 * generated code; for one thread.
 *
 * @param <E> the entity at this end
 * @param <R> the entity at the other end
 */
public final class ManyToManyBuilder<E, R> extends LinkingBuilder<ManyToManyBuilder<E, R>> {

  private @Nullable KeyColumns<E, Object> here;
  private @Nullable KeyColumns<R, Object> there;
  private String links = "";
  private List<String> linksHere = List.of();
  private List<String> linksThere = List.of();
  private List<String> unique = List.of();
  private String constraint = "";
  private String ddl = "";

  private ManyToManyBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Post.tags}
   * @param constant the generated constant that users call, such as {@code PostTable.TAGS}
   */
  public static <E, R> ManyToManyBuilder<E, R> named(String name, String constant) {
    return new ManyToManyBuilder<>(name, constant);
  }

  /**
   * Names what the links refer to at this end.
   *
   * @param table the table
   * @param columns its columns
   */
  @SuppressWarnings("unchecked") // its values only go back to it
  public ManyToManyBuilder<E, R> key(Table<E> table, Key<E, ?> columns) {
    here = new KeyColumns<>(() -> TableInternals.rows(table), () -> (Key<E, Object>) columns);
    return this;
  }

  /**
   * Names what the links refer to at the other end; asked for when it is first needed.
   *
   * @param other the table
   * @param columns its columns
   */
  @SuppressWarnings("unchecked") // its values only go back to it
  public ManyToManyBuilder<E, R> target(
      Supplier<Table<R>> other, Supplier<? extends Key<R, ?>> columns) {
    there =
        new KeyColumns<>(
            () -> TableInternals.rows(other.get()), () -> (Key<R, Object>) columns.get());
    return this;
  }

  /**
   * Names the table of the links.
   *
   * @param table the table
   */
  public ManyToManyBuilder<E, R> links(String table) {
    links = table;
    return this;
  }

  /**
   * Names the links' columns that point at this end.
   *
   * @param columns the columns, in the order of what they refer to
   */
  public ManyToManyBuilder<E, R> here(String... columns) {
    linksHere = List.of(columns);
    return this;
  }

  /**
   * Names the links' columns that point at the other end.
   *
   * @param columns the columns, in the order of what they refer to
   */
  public ManyToManyBuilder<E, R> there(String... columns) {
    linksThere = List.of(columns);
    return this;
  }

  /**
   * Names the columns of the constraint that keeps each pair once.
   *
   * @param columns the columns
   */
  public ManyToManyBuilder<E, R> pair(String... columns) {
    unique = List.of(columns);
    return this;
  }

  /**
   * Adds the constraint that keeps each pair once.
   *
   * @param sql the SQL
   */
  public ManyToManyBuilder<E, R> unique(String sql) {
    constraint = sql;
    return this;
  }

  /**
   * Adds all constraints of the links, and the table where it is not an entity's.
   *
   * @param sql the SQL
   */
  public ManyToManyBuilder<E, R> ddl(String sql) {
    ddl = sql;
    return this;
  }

  /** Ends the description of an end whose links are no entity. */
  public ManyToMany<E, R> build() {
    return new ManyToMany<>(end(() -> Stamps.NONE), sql());
  }

  /**
   * Ends the description of an end whose links are an entity.
   *
   * @param entity the links' table; asked for when it is first needed
   */
  public <L> LinkedManyToMany<E, R, L> buildThrough(Supplier<Table<L>> entity) {
    return new LinkedManyToMany<>(
        end(() -> TableInternals.rows(entity.get()).stamps()),
        sql(),
        () -> TableInternals.rows(entity.get()));
  }

  private LinkedEnd<E, R> end(Supplier<Stamps> stamps) {
    return new LinkedEnd<>(
        name,
        constant,
        Objects.requireNonNull(here, "key"),
        Objects.requireNonNull(there, "target"),
        new LinkColumns(links, linksHere, linksThere, unique, stamps));
  }

  private ManyToManySql sql() {
    return new ManyToManySql(rows(), set, add, remove, create, constraint, ddl);
  }
}
