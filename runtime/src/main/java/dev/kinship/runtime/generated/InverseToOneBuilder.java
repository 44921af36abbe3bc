package dev.kinship.runtime.generated;

import dev.kinship.OnReplace;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.SelfInverseToOne;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.InverseToOneSql;
import dev.kinship.runtime.row.EnsureSql;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.Table;
import java.util.function.Supplier;

/**
 * Describes the inverse end of a one-to-one association, with the SQL of each of its accessors. For
 * generated code; for one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public final class InverseToOneBuilder<T, K, E> extends EndBuilder<InverseToOneBuilder<T, K, E>> {

  private final InverseKey<T, K, E> inverse = new InverseKey<>();
  private GivenSql set = new GivenSql("");
  private Sql remove = Sql.of("");
  private String create = "";
  private String ensure = "";
  private String update = "";
  private Sql destroy = Sql.of("");
  private String unique = "";
  private String ddl = "";

  private InverseToOneBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Supplier.account}
   * @param constant the generated constant that users call, such as {@code SupplierTable.ACCOUNT}
   */
  public static <T, K, E> InverseToOneBuilder<T, K, E> named(String name, String constant) {
    return new InverseToOneBuilder<>(name, constant);
  }

  /**
   * Names what the keys refer to.
   *
   * @param target the target's table
   * @param columns what the keys refer to
   */
  public InverseToOneBuilder<T, K, E> key(Table<T> target, Key<T, K> columns) {
    inverse.referenced(target, columns);
    return this;
  }

  /**
   * Names where the keys are; asked for when it is first needed.
   *
   * @param other the table that holds the keys
   * @param columns the foreign key
   */
  public InverseToOneBuilder<T, K, E> holders(
      Supplier<Table<E>> other, Supplier<? extends Key<E, K>> columns) {
    inverse.holders(other, columns);
    return this;
  }

  /**
   * Says what happens to the row that a set replaces.
   *
   * @param policy the policy, other than {@link OnReplace#DEFAULT}
   */
  public InverseToOneBuilder<T, K, E> onReplace(OnReplace policy) {
    inverse.onReplace(policy);
    return this;
  }

  /**
   * Gives the row {@code :ids}, if any, and no other the key {@code :key}.
   *
   * @param sql the SQL: two statements of {@code LinkProtocol}
   */
  public InverseToOneBuilder<T, K, E> set(String... sql) {
    set = new GivenSql(sql);
    return this;
  }

  /**
   * Takes the key {@code :key} from the row that has it.
   *
   * @param sql the SQL: two statements of {@code LinkProtocol}
   */
  public InverseToOneBuilder<T, K, E> remove(String... sql) {
    remove = new GivenSql(sql).plain();
    return this;
  }

  /**
   * Inserts a row with the key {@code :key} where there is none.
   *
   * @param sql the SQL, with markers; it returns no row if there is no target, and else the row
   *     that was inserted and the key of the one that was there, of which one is null
   */
  public InverseToOneBuilder<T, K, E> create(String sql) {
    create = sql;
    return this;
  }

  /**
   * Inserts a row with the key {@code :key}, or changes the one that there is.
   *
   * @param sql the SQL, with markers, of which {@code {updates}} is what it writes of that one; it
   *     returns no row if there is no target
   */
  public InverseToOneBuilder<T, K, E> ensure(String sql) {
    ensure = sql;
    return this;
  }

  /**
   * Changes the row with the key {@code :key}, if there is only one.
   *
   * @param sql the SQL, with markers
   */
  public InverseToOneBuilder<T, K, E> update(String sql) {
    update = sql;
    return this;
  }

  /**
   * Deletes the row with the key {@code :key}, if there is only one.
   *
   * @param sql the SQL: count the rows; delete, and return what was deleted
   */
  public InverseToOneBuilder<T, K, E> destroy(String... sql) {
    destroy = new GivenSql(sql).plain();
    return this;
  }

  /**
   * Adds the constraint to the database that keeps the key unique.
   *
   * @param sql the SQL
   */
  public InverseToOneBuilder<T, K, E> unique(String sql) {
    unique = sql;
    return this;
  }

  /**
   * Adds all constraints of the association to the database.
   *
   * @param sql the SQL
   */
  public InverseToOneBuilder<T, K, E> ddl(String sql) {
    ddl = sql;
    return this;
  }

  /** Ends the description. */
  public InverseToOne<T, K, E> build() {
    return new InverseToOne<>(inverse.end(this), inverse.onReplace(), sql());
  }

  /**
   * Ends the description of an association of a table with itself, where {@code E} is {@code T}.
   */
  @SuppressWarnings("unchecked") // generated code calls it only there
  public SelfInverseToOne<T, K> buildSelf() {
    InverseEnd<T, K, T> end = (InverseEnd<T, K, T>) inverse.end(this);
    return new SelfInverseToOne<>(end, inverse.onReplace(), sql());
  }

  private InverseToOneSql sql() {
    Sql read = Sql.of(get);
    return new InverseToOneSql(
        read,
        scope,
        QueryInternals.addTo(Fetch.all(), read, scope, "", new Parameters()),
        Sql.of(has),
        read.with("SELECT count(*) FROM (", new Clause(new Parameters()), ") AS found"),
        set,
        set.and(get),
        remove,
        create,
        EnsureSql.of(ensure),
        update,
        destroy,
        unique,
        ddl);
  }
}
