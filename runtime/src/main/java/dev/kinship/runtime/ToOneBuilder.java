package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.statement.Sql;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the owning end of an association, with the SQL of each of its accessors. For generated
 * code; for one thread.
 *
 * @param <E> the entity that holds the key
 * @param <K> the key's type, boxed
 * @param <T> the target
 */
public final class ToOneBuilder<E, K, T> {

  private final String name;
  private @Nullable Table<E> table;
  private @Nullable Column<E, K> key;
  private @Nullable OtherEnd<T, K> target;
  private boolean required;
  private @Nullable String get;
  private @Nullable String fetch;
  private String lookup = "";
  private String scope = "";
  private String has = "";
  private Sql set = Sql.of("");
  private @Nullable OnReplace onReplace;
  private Sql destroy = Sql.of("");
  private String remove = "";
  private String create = "";
  private String update = "";
  private String ddl = "";

  ToOneBuilder(String name) {
    this.name = name;
  }

  /**
   * Names the key.
   *
   * @param holder the table that holds the key
   * @param column the key's column
   * @return this
   */
  public ToOneBuilder<E, K, T> key(Table<E> holder, Column<E, K> column) {
    table = holder;
    key = column;
    return this;
  }

  /**
   * Names what the key refers to; asked for when it is first needed.
   *
   * @param other the target's table
   * @param referenced the column that the key refers to
   * @return this
   */
  public ToOneBuilder<E, K, T> target(Supplier<Table<T>> other, Supplier<Column<T, K>> referenced) {
    target = new OtherEnd<>(other, referenced);
    return this;
  }

  /**
   * Says that there must always be a target.
   *
   * @return this
   */
  public ToOneBuilder<E, K, T> required() {
    required = true;
    return this;
  }

  /**
   * Reads the target, by {@code :key}; where the key is not a property, by {@code :id}, with the
   * key as the last column.
   *
   * @param sql the SQL
   * @return this
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
   * @return this
   */
  public ToOneBuilder<E, K, T> fetch(String sql) {
    fetch = sql;
    return this;
  }

  /**
   * Reads the target by {@code :id}, with room for conditions at the end.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> lookup(String sql) {
    lookup = sql;
    return this;
  }

  /**
   * Restricts the target to a scope, unless a fetch lifts it; {@link #get} then answers as the last
   * column whether the target is in it.
   *
   * @param sql the target's default scope
   * @return this
   */
  public ToOneBuilder<E, K, T> scope(String sql) {
    scope = sql;
    return this;
  }

  /**
   * Asks whether there is a target, by {@code :id}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> has(String sql) {
    has = sql;
    return this;
  }

  /**
   * Writes the key {@code :key} into the row {@code :id}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> set(String sql) {
    set = Sql.of(sql);
    return this;
  }

  /**
   * Writes the key {@code :key} into the row {@code :ids} and takes it from any other, in a
   * one-to-one association.
   *
   * @param policy what becomes of the other row, other than {@link OnReplace#DEFAULT}
   * @param sql the SQL: lock the target; lock the rows; handle the one that leaves, and return it;
   *     link the one that joins. In a self reference two statements that lock all of them go ahead
   * @return this
   */
  public ToOneBuilder<E, K, T> set(OnReplace policy, String... sql) {
    onReplace = policy;
    set = Sql.pipeline(Arrays.stream(sql).map(Sql::of).toList());
    return this;
  }

  /**
   * Unlinks the row {@code :id} from the target {@code :key} and deletes the target, in a
   * one-to-one association.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> destroy(String sql) {
    destroy = Sql.of(sql);
    return this;
  }

  /**
   * Unlinks the row {@code :id}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> remove(String sql) {
    remove = sql;
    return this;
  }

  /**
   * Inserts a target and links the row {@code :id} to it.
   *
   * @param sql the SQL, with markers
   * @return this
   */
  public ToOneBuilder<E, K, T> create(String sql) {
    create = sql;
    return this;
  }

  /**
   * Changes the target, by {@code :key}, or by {@code :id} where the key is not a property.
   *
   * @param sql the SQL, with markers
   * @return this
   */
  public ToOneBuilder<E, K, T> update(String sql) {
    update = sql;
    return this;
  }

  /**
   * Adds the constraint to the database.
   *
   * @param sql the SQL
   * @return this
   */
  public ToOneBuilder<E, K, T> ddl(String sql) {
    ddl = sql;
    return this;
  }

  /**
   * Ends the description.
   *
   * @return the association
   */
  public ToOne<E, K, T> build() {
    String read = Objects.requireNonNull(get, "get");
    return new ToOne<>(
        name,
        Objects.requireNonNull(table, "key"),
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

  /**
   * Ends the description of an association that is of a kind of its own.
   *
   * @param kind makes one of that kind, such as {@code SelfToOne::of}
   * @param <D> the kind
   * @return the association
   */
  public <D> D build(Function<? super ToOne<E, K, T>, D> kind) {
    return kind.apply(build());
  }
}
