package dev.kinship.runtime.generated;

import dev.kinship.OnReplace;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.ToManySql;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the to-many end of an association, with the SQL of each of its accessors. For generated
 * code; for one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public final class ToManyBuilder<T, K, E> {

  private final String name;
  private final String constant;
  private @Nullable KeyColumns<T, K> referenced;
  private @Nullable KeyColumns<E, K> holders;
  private OnReplace onReplace = OnReplace.UNLINK;
  private String get = "";
  private String scope = "";
  private String orderBy = "";
  private String has = "";
  private GivenSql hasAll = new GivenSql("");
  private String count = "";
  private GivenSql set = new GivenSql("");
  private GivenSql add = new GivenSql("");
  private GivenSql remove = new GivenSql("");
  private String create = "";

  private ToManyBuilder(String name, String constant) {
    this.name = name;
    this.constant = constant;
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Person.pets}
   * @param constant the generated constant that users call, such as {@code PersonTable.PETS}
   */
  public static <T, K, E> ToManyBuilder<T, K, E> named(String name, String constant) {
    return new ToManyBuilder<>(name, constant);
  }

  /**
   * Names what the keys refer to.
   *
   * @param target the target's table
   * @param columns what the keys refer to
   */
  public ToManyBuilder<T, K, E> key(Table<T> target, Key<T, K> columns) {
    referenced = new KeyColumns<>(() -> TableInternals.rows(target), () -> columns);
    return this;
  }

  /**
   * Names where the keys are; asked for when it is first needed.
   *
   * @param other the table that holds the keys
   * @param columns the foreign key
   */
  public ToManyBuilder<T, K, E> holders(
      Supplier<Table<E>> other, Supplier<? extends Key<E, K>> columns) {
    holders = new KeyColumns<>(() -> TableInternals.rows(other.get()), columns);
    return this;
  }

  /**
   * Says what happens to rows that a set replaces.
   *
   * @param policy the policy, other than {@link OnReplace#DEFAULT}
   */
  public ToManyBuilder<T, K, E> onReplace(OnReplace policy) {
    onReplace = policy;
    return this;
  }

  /**
   * Reads the rows with the key {@code :key}, without an order.
   *
   * @param sql the SQL
   */
  public ToManyBuilder<T, K, E> get(String sql) {
    get = sql;
    return this;
  }

  /**
   * Restricts the rows that are read, unless a fetch lifts it.
   *
   * @param sql the entity's default scope
   */
  public ToManyBuilder<T, K, E> scope(String sql) {
    scope = sql;
    return this;
  }

  /**
   * Puts the rows that are read in an order.
   *
   * @param sql what stands behind {@code ORDER BY}
   */
  public ToManyBuilder<T, K, E> orderBy(String sql) {
    orderBy = sql;
    return this;
  }

  /**
   * Asks whether there is a row with the key {@code :key}.
   *
   * @param sql the SQL
   */
  public ToManyBuilder<T, K, E> has(String sql) {
    has = sql;
    return this;
  }

  /**
   * Counts those of the rows {@code :ids} that have the key {@code :key}.
   *
   * @param sql the SQL
   */
  public ToManyBuilder<T, K, E> hasAll(String sql) {
    hasAll = new GivenSql(sql);
    return this;
  }

  /**
   * Counts the rows with the key {@code :key}.
   *
   * @param sql the SQL
   */
  public ToManyBuilder<T, K, E> count(String sql) {
    count = sql;
    return this;
  }

  /**
   * Gives the rows {@code :ids}, of which there are {@code :count}, and no others the key {@code
   * :key}.
   *
   * @param sql the SQL: two statements of {@code LinkProtocol}
   */
  public ToManyBuilder<T, K, E> set(String... sql) {
    set = new GivenSql(sql);
    return this;
  }

  /**
   * Gives the rows {@code :ids}, of which there are {@code :count}, the key {@code :key}.
   *
   * @param sql the SQL: the statement of {@code LinkProtocol}
   */
  public ToManyBuilder<T, K, E> add(String... sql) {
    add = new GivenSql(sql);
    return this;
  }

  /**
   * Takes the key {@code :key} from those of the rows {@code :ids} that have it.
   *
   * @param sql the SQL: the statement of {@code LinkProtocol}
   */
  public ToManyBuilder<T, K, E> remove(String... sql) {
    remove = new GivenSql(sql);
    return this;
  }

  /**
   * Inserts a row with the key {@code :key}.
   *
   * @param sql the SQL, with markers
   */
  public ToManyBuilder<T, K, E> create(String sql) {
    create = sql;
    return this;
  }

  /** Ends the description. */
  public ToMany<T, K, E> build() {
    return new ToMany<>(end(), onReplace, sql());
  }

  /**
   * Ends the description of an association of a table with itself, where {@code E} is {@code T}.
   */
  @SuppressWarnings("unchecked") // generated code calls it only there
  public SelfToMany<T, K> buildSelf() {
    return new SelfToMany<>(((ToManyBuilder<T, K, T>) this).end(), onReplace, sql());
  }

  private ToManySql sql() {
    ManyRowsSql rows = ManyRowsSql.of(get, scope, orderBy, has, hasAll, count);
    return new ToManySql(rows, set, add, remove, create);
  }

  private InverseEnd<T, K, E> end() {
    return new InverseEnd<>(
        name,
        constant,
        Objects.requireNonNull(referenced, "key"),
        Objects.requireNonNull(holders, "holders"));
  }
}
