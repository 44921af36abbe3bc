package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the to-many end of an association, with the SQL of each of its accessors. For generated
 * code; for one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's type, boxed
 * @param <E> the entity that holds the key
 */
public final class ToManyBuilder<T, K, E> {

  private final String name;
  private @Nullable Table<T> table;
  private @Nullable Column<T, K> referenced;
  private @Nullable OtherEnd<E, K> holders;
  private OnReplace onReplace = OnReplace.UNLINK;
  private String get = "";
  private String scope = "";
  private String orderBy = "";
  private String has = "";
  private String hasAll = "";
  private String count = "";
  private Sql set = Sql.of("");
  private Sql add = Sql.of("");
  private Sql remove = Sql.of("");
  private String create = "";

  ToManyBuilder(String name) {
    this.name = name;
  }

  /**
   * Names what the keys refer to.
   *
   * @param target the target's table
   * @param column the column that the keys refer to
   * @return this
   */
  public ToManyBuilder<T, K, E> key(Table<T> target, Column<T, K> column) {
    table = target;
    referenced = column;
    return this;
  }

  /**
   * Names where the keys are; asked for when it is first needed.
   *
   * @param other the table that holds the keys
   * @param column the keys' column
   * @return this
   */
  public ToManyBuilder<T, K, E> holders(Supplier<Table<E>> other, Supplier<Column<E, K>> column) {
    holders = new OtherEnd<>(other, column);
    return this;
  }

  /**
   * Says what becomes of rows that a set replaces.
   *
   * @param policy the policy, other than {@link OnReplace#DEFAULT}
   * @return this
   */
  public ToManyBuilder<T, K, E> onReplace(OnReplace policy) {
    onReplace = policy;
    return this;
  }

  /**
   * Reads the rows with the key {@code :key}, without an order.
   *
   * @param sql the SQL
   * @return this
   */
  public ToManyBuilder<T, K, E> get(String sql) {
    get = sql;
    return this;
  }

  /**
   * Restricts the rows that are read, unless a fetch lifts it.
   *
   * @param sql the entity's default scope
   * @return this
   */
  public ToManyBuilder<T, K, E> scope(String sql) {
    scope = sql;
    return this;
  }

  /**
   * Puts the rows that are read in an order.
   *
   * @param sql what stands behind {@code ORDER BY}
   * @return this
   */
  public ToManyBuilder<T, K, E> orderBy(String sql) {
    orderBy = sql;
    return this;
  }

  /**
   * Asks whether there is a row with the key {@code :key}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToManyBuilder<T, K, E> has(String sql) {
    has = sql;
    return this;
  }

  /**
   * Counts those of the rows {@code :ids} that have the key {@code :key}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToManyBuilder<T, K, E> hasAll(String sql) {
    hasAll = sql;
    return this;
  }

  /**
   * Counts the rows with the key {@code :key}.
   *
   * @param sql the SQL
   * @return this
   */
  public ToManyBuilder<T, K, E> count(String sql) {
    count = sql;
    return this;
  }

  /**
   * Gives the rows {@code :ids}, of which there are {@code :count}, and no others the key {@code
   * :key}.
   *
   * @param sql the SQL: lock the target; lock the rows; handle those that leave, and return them;
   *     link those that join. In a self reference two statements that lock all of them go ahead
   * @return this
   */
  public ToManyBuilder<T, K, E> set(String... sql) {
    set = Sql.pipeline(LinkWriter.statements(4, sql));
    return this;
  }

  /**
   * Gives the rows {@code :ids}, of which there are {@code :count}, the key {@code :key}.
   *
   * @param sql the SQL: lock the target; lock the rows; link them; what goes ahead as for a set
   * @return this
   */
  public ToManyBuilder<T, K, E> add(String... sql) {
    add = Sql.pipeline(LinkWriter.statements(3, sql));
    return this;
  }

  /**
   * Takes the key {@code :key} from those of the rows {@code :ids} that have it.
   *
   * @param sql the SQL: lock the target; lock the rows; unlink those that have it; what goes ahead
   *     as for a set
   * @return this
   */
  public ToManyBuilder<T, K, E> remove(String... sql) {
    remove = Sql.pipeline(LinkWriter.statements(3, sql));
    return this;
  }

  /**
   * Inserts a row with the key {@code :key}.
   *
   * @param sql the SQL, with markers
   * @return this
   */
  public ToManyBuilder<T, K, E> create(String sql) {
    create = sql;
    return this;
  }

  /**
   * Ends the description.
   *
   * @return the association
   */
  public ToMany<T, K, E> build() {
    Sql read = Sql.of(get);
    return new ToMany<>(
        new InverseEnd<>(
            name,
            Objects.requireNonNull(table, "key"),
            Objects.requireNonNull(referenced, "key"),
            Objects.requireNonNull(holders, "holders")),
        onReplace,
        new ToManySql(
            read,
            scope,
            orderBy,
            Fetch.all().addTo(read, scope, orderBy, new Parameters()),
            Sql.of(has),
            Sql.of(hasAll),
            Sql.of(count),
            set,
            add,
            remove,
            create));
  }

  /**
   * Ends the description of an association that is of a kind of its own.
   *
   * @param kind makes one of that kind, such as {@code SelfToMany::of}
   * @param <D> the kind
   * @return the association
   */
  public <D> D build(Function<? super ToMany<T, K, E>, D> kind) {
    return kind.apply(build());
  }
}
