package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the inverse end of a one-to-one association, with the SQL of each of its accessors. For
 * generated code; for one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's type, boxed
 * @param <E> the entity that holds the key
 */
public final class InverseToOneBuilder<T, K, E> {

  private final String name;
  private @Nullable Table<T> table;
  private @Nullable Column<T, K> referenced;
  private @Nullable OtherEnd<E, K> holders;
  private OnReplace onReplace = OnReplace.UNLINK;
  private String get = "";
  private String scope = "";
  private String has = "";
  private List<Sql> set = List.of();
  private Sql remove = Sql.of("");
  private String create = "";
  private String update = "";
  private Sql destroy = Sql.of("");
  private String unique = "";
  private String ddl = "";

  InverseToOneBuilder(String name) {
    this.name = name;
  }

  /**
   * Names what the keys refer to.
   *
   * @param target the target's table
   * @param column the column that the keys refer to
   * @return this
   */
  public InverseToOneBuilder<T, K, E> key(Table<T> target, Column<T, K> column) {
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
  public InverseToOneBuilder<T, K, E> holders(
      Supplier<Table<E>> other, Supplier<Column<E, K>> column) {
    holders = new OtherEnd<>(other, column);
    return this;
  }

  /**
   * Says what becomes of the row that a set replaces.
   *
   * @param policy the policy, other than {@link OnReplace#DEFAULT}
   * @return this
   */
  public InverseToOneBuilder<T, K, E> onReplace(OnReplace policy) {
    onReplace = policy;
    return this;
  }

  /**
   * Reads the row with the key {@code :key}.
   *
   * @param sql the SQL
   * @return this
   */
  public InverseToOneBuilder<T, K, E> get(String sql) {
    get = sql;
    return this;
  }

  /**
   * Restricts the rows that are read, unless a fetch lifts it.
   *
   * @param sql the entity's default scope
   * @return this
   */
  public InverseToOneBuilder<T, K, E> scope(String sql) {
    scope = sql;
    return this;
  }

  /**
   * Asks whether there is a row with the key {@code :key}.
   *
   * @param sql the SQL
   * @return this
   */
  public InverseToOneBuilder<T, K, E> has(String sql) {
    has = sql;
    return this;
  }

  /**
   * Gives the row {@code :ids}, if any, and no other the key {@code :key}.
   *
   * @param sql the SQL: lock the target; lock the rows; handle the one that leaves, and return it;
   *     link the one that joins. In a self reference two statements that lock all of them go ahead
   * @return this
   */
  public InverseToOneBuilder<T, K, E> set(String... sql) {
    set = LinkWriter.statements(4, sql);
    return this;
  }

  /**
   * Takes the key {@code :key} from the row that has it.
   *
   * @param sql the SQL: lock the target; lock the row; unlink it, and return it. In a self
   *     reference two statements that lock both go ahead
   * @return this
   */
  public InverseToOneBuilder<T, K, E> remove(String... sql) {
    remove = Sql.pipeline(LinkWriter.statements(3, sql));
    return this;
  }

  /**
   * Inserts a row with the key {@code :key} where there is none.
   *
   * @param sql the SQL, with markers; it answers nothing where there is no target, and else the row
   *     that was inserted and the key of the one that was there, of which one is null
   * @return this
   */
  public InverseToOneBuilder<T, K, E> create(String sql) {
    create = sql;
    return this;
  }

  /**
   * Changes the row with the key {@code :key}, if there is only one.
   *
   * @param sql the SQL, with markers
   * @return this
   */
  public InverseToOneBuilder<T, K, E> update(String sql) {
    update = sql;
    return this;
  }

  /**
   * Deletes the row with the key {@code :key}, if there is only one.
   *
   * @param sql the SQL: count the rows; delete, and return what was deleted
   * @return this
   */
  public InverseToOneBuilder<T, K, E> destroy(String... sql) {
    destroy = Sql.pipeline(statements(2, sql));
    return this;
  }

  /**
   * Adds the constraint to the database that keeps the key unique.
   *
   * @param sql the SQL
   * @return this
   */
  public InverseToOneBuilder<T, K, E> unique(String sql) {
    unique = sql;
    return this;
  }

  /**
   * Adds all constraints of the association to the database.
   *
   * @param sql the SQL
   * @return this
   */
  public InverseToOneBuilder<T, K, E> ddl(String sql) {
    ddl = sql;
    return this;
  }

  /**
   * Ends the description.
   *
   * @return the association
   */
  public InverseToOne<T, K, E> build() {
    Sql read = Sql.of(get);
    List<Sql> setAndRead = new ArrayList<>(set);
    setAndRead.add(read);
    return new InverseToOne<>(
        new InverseEnd<>(
            name,
            Objects.requireNonNull(table, "key"),
            Objects.requireNonNull(referenced, "key"),
            Objects.requireNonNull(holders, "holders")),
        onReplace,
        new InverseToOneSql(
            read,
            scope,
            Fetch.all().addTo(read, scope, "", new Parameters()),
            Sql.of(has),
            read.with("SELECT count(*) FROM (", new Clause(new Parameters()), ") AS found"),
            Sql.pipeline(set),
            Sql.pipeline(setAndRead),
            remove,
            create,
            update,
            destroy,
            unique,
            ddl));
  }

  private static List<Sql> statements(int number, String... sql) {
    if (sql.length != number) {
      throw new IllegalArgumentException(number + " statements, not " + sql.length);
    }
    return Arrays.stream(sql).map(Sql::of).toList();
  }

  /**
   * Ends the description of an association that is of a kind of its own.
   *
   * @param kind makes one of that kind, such as {@code SelfInverseToOne::of}
   * @param <D> the kind
   * @return the association
   */
  public <D> D build(Function<? super InverseToOne<T, K, E>, D> kind) {
    return kind.apply(build());
  }
}
