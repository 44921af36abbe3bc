package dev.kinship.runtime.generated;

import dev.kinship.OnReplace;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.OwningEnd;
import dev.kinship.runtime.read.ToOneSql;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the owning end of an association, with the SQL of each of its accessors. For generated
 * code; for one thread.
 *
 * @param <E> the entity that holds the key
 * @param <K> the key's value
 * @param <T> the target
 */
public final class ToOneBuilder<E, K, T> {

  private final String name;
  private final String constant;
  private @Nullable KeyColumns<E, K> key;
  private @Nullable KeyColumns<T, K> target;
  private boolean required;
  private @Nullable String get;
  private @Nullable String fetch;
  private String lookup = "";
  private String scope = "";
  private String has = "";
  private GivenSql set = new GivenSql("");
  private @Nullable OnReplace onReplace;
  private Sql destroy = Sql.of("");
  private String remove = "";
  private String create = "";
  private String update = "";
  private String ddl = "";

  private ToOneBuilder(String name, String constant) {
    this.name = name;
    this.constant = constant;
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Pet.owner}
   * @param constant the generated constant that users call, such as {@code PetTable.OWNER}
   */
  public static <E, K, T> ToOneBuilder<E, K, T> named(String name, String constant) {
    return new ToOneBuilder<>(name, constant);
  }

  /**
   * Names the key.
   *
   * @param holder the table that holds the key
   * @param columns the key
   */
  public ToOneBuilder<E, K, T> key(Table<E> holder, Key<E, K> columns) {
    key = new KeyColumns<>(() -> TableInternals.rows(holder), () -> columns);
    return this;
  }

  /**
   * Names what the key refers to; asked for when it is first needed.
   *
   * @param other the target's table
   * @param referenced what the key refers to
   */
  public ToOneBuilder<E, K, T> target(
      Supplier<Table<T>> other, Supplier<? extends Key<T, K>> referenced) {
    target = new KeyColumns<>(() -> TableInternals.rows(other.get()), referenced);
    return this;
  }

  /** Says that there must always be a target. */
  public ToOneBuilder<E, K, T> required() {
    required = true;
    return this;
  }

  /**
   * Reads the target, by {@code :key}; where the key is not a property, by {@code :id}, with the
   * key as the last column.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> get(String sql) {
    get = sql;
    return this;
  }

  /**
   * Reads the target by {@code :key} with room for conditions at the end, where {@link #get} has
   * none because of a scope.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> fetch(String sql) {
    fetch = sql;
    return this;
  }

  /**
   * Reads the target by {@code :id}, with room for conditions at the end.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> lookup(String sql) {
    lookup = sql;
    return this;
  }

  /**
   * Restricts the target to a scope, unless a fetch lifts it; {@link #get} then returns as the last
   * column whether the target is in it.
   *
   * @param sql the target's default scope
   */
  public ToOneBuilder<E, K, T> scope(String sql) {
    scope = sql;
    return this;
  }

  /**
   * Asks whether there is a target, by {@code :id}.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> has(String sql) {
    has = sql;
    return this;
  }

  /**
   * Writes the key {@code :key} into the row {@code :id}.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> set(String sql) {
    set = new GivenSql(sql);
    return this;
  }

  /**
   * Writes the key {@code :key} into the row {@code :ids} and takes it from any other, in a
   * one-to-one association.
   *
   * @param policy what happens to the other row, other than {@link OnReplace#DEFAULT}
   * @param sql the SQL: two statements of {@code LinkProtocol}
   */
  public ToOneBuilder<E, K, T> set(OnReplace policy, String... sql) {
    onReplace = policy;
    set = new GivenSql(sql);
    return this;
  }

  /**
   * Unlinks the row {@code :id} from the target {@code :key} and deletes the target, in a
   * one-to-one association.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> destroy(String sql) {
    destroy = Sql.of(sql);
    return this;
  }

  /**
   * Unlinks the row {@code :id}.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> remove(String sql) {
    remove = sql;
    return this;
  }

  /**
   * Inserts a target and links the row {@code :id} to it.
   *
   * @param sql the SQL, with markers
   */
  public ToOneBuilder<E, K, T> create(String sql) {
    create = sql;
    return this;
  }

  /**
   * Changes the target, by {@code :key}, or by {@code :id} where the key is not a property.
   *
   * @param sql the SQL, with markers
   */
  public ToOneBuilder<E, K, T> update(String sql) {
    update = sql;
    return this;
  }

  /**
   * Adds the constraint to the database.
   *
   * @param sql the SQL
   */
  public ToOneBuilder<E, K, T> ddl(String sql) {
    ddl = sql;
    return this;
  }

  /** Ends the description. */
  public ToOne<E, K, T> build() {
    return new ToOne<>(end());
  }

  /**
   * Ends the description of an association of a table with itself, where {@code T} is {@code E}.
   */
  @SuppressWarnings("unchecked") // generated code calls it only there
  public SelfToOne<E, K> buildSelf() {
    return new SelfToOne<>(((ToOneBuilder<E, K, E>) this).end());
  }

  private OwningEnd<E, K, T> end() {
    String read = Objects.requireNonNull(get, "get");
    return new OwningEnd<>(
        name,
        constant,
        Objects.requireNonNull(key, "key"),
        Objects.requireNonNull(target, "target"),
        required,
        onReplace,
        new ToOneSql(
            Sql.of(read),
            Sql.of(fetch == null ? read : fetch),
            Sql.of(lookup),
            scope,
            Sql.of(has),
            set,
            Sql.of(remove),
            create,
            update,
            destroy,
            ddl));
  }
}
