package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.SelfInverseToOne;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code employee} of {@link Employee}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeTable {

  /** The column {@code id}, the key. */
  public static final Column<Employee, Long> ID = Columns.of("id", SqlTypes.LONG, Employee::id);

  /** The column {@code name}. */
  public static final TextColumn<Employee> NAME = Columns.requiredText("name", Employee::name);

  /** The column {@code mentor_id}. */
  public static final Column<Employee, Long> MENTOR_ID = Columns.of("mentor_id", SqlTypes.LONG, Employee::mentorId);

  /** The rows of {@code employee} as instances of {@link Employee}. */
  public static final Table<Employee> TABLE =
      Tables.of(
              Employee.class,
              "employee",
              List.of(ID, NAME, MENTOR_ID),
              row -> new Employee(row.get(ID), row.require(NAME), row.get(MENTOR_ID)))
          .generated(EmployeeTable.class, EmployeeAssociations.class)
          .key(ID);

  /** {@code employee.mentor_id} references {@code employee.id}; see {@link Employee#mentorId()}. */
  public static final SelfToOne<Employee, Long> MENTOR =
      ToOneBuilder.<Employee, Long, Employee>named("Employee.mentor", "EmployeeTable.MENTOR")
          .key(TABLE, MENTOR_ID)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.ID)
          .get("SELECT id, name, mentor_id FROM employee WHERE id = :key")
          .lookup("SELECT id, name, mentor_id FROM employee WHERE id = (SELECT mentor_id FROM employee WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.id = s.mentor_id WHERE s.id = :id)")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation'),"
                  + " pg_advisory_xact_lock(tableoid::int, hashtext(id::text)) FROM employee WHERE id = :key",
              "WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM employee"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE mentor_id = :key UNION ALL SELECT id"
                  + " FROM employee WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'),"
                  + " leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.mentor_id, h.id AS old1, h.mentor_id AS old2),"
                  + " joiners AS (UPDATE employee p SET mentor_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.mentor_id, h.id AS old1, h.mentor_id AS old2)"
                  + " SELECT NULL, NULL, NULL, id, mentor_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove("UPDATE employee SET mentor_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s RETURNING id, name, mentor_id),"
                  + " u AS (UPDATE employee p SET mentor_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, mentor_id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE employee SET {assignments} WHERE id = :key RETURNING id, name, mentor_id")
          .destroy(
              "WITH t AS (SELECT 1 FROM employee WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE employee SET mentor_id = NULL WHERE id = :id AND mentor_id = :key"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING id)"
                  + " DELETE FROM employee WHERE id = :key AND EXISTS (SELECT 1 FROM u)")
          .ddl("ALTER TABLE employee ADD FOREIGN KEY (mentor_id) REFERENCES employee (id), ADD UNIQUE (mentor_id)")
          .buildSelf();

  /** {@code employee.mentor_id} references {@code employee.id}; see {@link Employee#mentorId()}. */
  public static final SelfInverseToOne<Employee, Long> TRAINEE =
      InverseToOneBuilder.<Employee, Long, Employee>named("Employee.trainee", "EmployeeTable.TRAINEE")
          .key(TABLE, ID)
          .holders(() -> EmployeeTable.TABLE, () -> EmployeeTable.MENTOR_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, name, mentor_id FROM employee WHERE mentor_id = :key")
          .has("SELECT EXISTS (SELECT 1 FROM employee WHERE mentor_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation'),"
                  + " pg_advisory_xact_lock(tableoid::int, hashtext(id::text)) FROM employee WHERE id = :key",
              "WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM employee"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE mentor_id = :key UNION ALL SELECT id"
                  + " FROM employee WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'),"
                  + " leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.mentor_id, h.id AS old1, h.mentor_id AS old2),"
                  + " joiners AS (UPDATE employee p SET mentor_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.mentor_id, h.id AS old1, h.mentor_id AS old2)"
                  + " SELECT NULL, NULL, NULL, id, mentor_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text)) FROM employee WHERE id = :key",
              "UPDATE employee p SET mentor_id = NULL FROM employee t WHERE p.mentor_id = :key AND t.id = :key"
                  + " RETURNING p.id, p.name, p.mentor_id")
          .create(
              "WITH t AS (SELECT 1 FROM employee WHERE id = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO employee ({columns}) SELECT {values} FROM t"
                  + " ON CONFLICT (mentor_id) DO NOTHING RETURNING id, name, mentor_id)"
                  + " SELECT s.id, s.name, s.mentor_id,"
                  + " CASE WHEN s.id IS NULL THEN (SELECT o.id FROM employee o WHERE o.mentor_id = :key) END"
                  + " FROM t LEFT JOIN s ON true")
          .ensure(
              "WITH t AS (SELECT 1 FROM employee WHERE id = :key FOR NO KEY UPDATE)"
                  + " INSERT INTO employee AS p ({columns}) SELECT {values} FROM t"
                  + " ON CONFLICT (mentor_id) DO UPDATE SET {updates} RETURNING id, name, mentor_id")
          .update(
              "UPDATE employee p SET {assignments} WHERE mentor_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM employee o WHERE o.mentor_id = :key AND o.id <> p.id)"
                  + " RETURNING id, name, mentor_id")
          .destroy(
              "SELECT count(*) FROM employee WHERE mentor_id = :key",
              "DELETE FROM employee p WHERE mentor_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM employee o WHERE o.mentor_id = :key AND o.id <> p.id)"
                  + " RETURNING id, name, mentor_id")
          .unique("ALTER TABLE employee ADD UNIQUE (mentor_id)")
          .ddl("ALTER TABLE employee ADD FOREIGN KEY (mentor_id) REFERENCES employee (id), ADD UNIQUE (mentor_id)")
          .buildSelf();

  private static final String INSERT =
      "INSERT INTO employee ({columns}) VALUES ({values}) RETURNING id, name, mentor_id";

  private static final String UPDATE = "UPDATE employee SET {assignments} WHERE id = :id RETURNING id, name, mentor_id";

  private static final String DELETE = "DELETE FROM employee WHERE id = :id";

  private EmployeeTable() {}

  /**
   * Returns an employee by its key; empty if there is none.
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE id = :id}</pre>
   */
  public static Optional<Employee> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, mentor_id FROM employee WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE id = ANY(:ids)}</pre>
   */
  public static List<Employee> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, mentor_id FROM employee WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is an employee with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM employee WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM employee} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM employee"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Employee> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, mentor_id FROM employee ORDER BY id} */
  public static List<Employee> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, mentor_id FROM employee ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, mentor_id FROM employee}</pre>
   */
  public static TableQuery<Employee> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, mentor_id FROM employee");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Employee> query(Handle handle, Fetch<Employee> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, mentor_id FROM employee", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Employee> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Employee> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Employee> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an employee and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values}) RETURNING id, name, mentor_id}</pre>
   */
  public static Employee insert(Handle handle, Consumer<EmployeeValues> values) {
    return Rows.insert(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /** Inserts an employee; a key that is null takes the database's default; see {@link #insert}. */
  public static Employee insert(Handle handle, Employee employee) {
    return Rows.insert(handle, TABLE, INSERT, employee);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO employee ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, mentor_id}</pre>
   */
  public static List<Employee> insertAll(Handle handle, Collection<Employee> employees) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO employee ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, mentor_id", employees);
  }

  /**
   * Inserts an employee, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO employee AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name, mentor_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Employee upsert(Handle handle, Consumer<EmployeeValues> values) {
    return Upserts.upsert(handle, TABLE, EmployeeValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Employee upsert(Handle handle, Key<Employee, ?> key, Consumer<EmployeeValues> values) {
    return Upserts.upsert(handle, TABLE, key, EmployeeValues.of(values));
  }

  /** Inserts an employee, or writes all its columns but keys; see {@link #upsert}. */
  public static Employee upsert(Handle handle, Employee employee) { return Upserts.upsert(handle, TABLE, employee); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Employee upsert(Handle handle, Key<Employee, ?> key, Employee employee) {
    return Upserts.upsert(handle, TABLE, key, employee);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Employee> upsertAll(Handle handle, Collection<Employee> employees) {
    return Upserts.upsertAll(handle, TABLE, employees);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Employee> upsertAll(Handle handle, Key<Employee, ?> key, Collection<Employee> employees) {
    return Upserts.upsertAll(handle, TABLE, key, employees);
  }

  /**
   * Inserts an employee, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, name, mentor_id}</pre>
   */
  public static Optional<Employee> insertIfAbsent(Handle handle, Consumer<EmployeeValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Employee> insertIfAbsent(Handle handle, Employee employee) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, employee);
  }

  /** Inserts an employee without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<EmployeeValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Employee employee) { Rows.insertOnly(handle, TABLE, INSERT, employee); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Employee> employees) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO employee ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", employees);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :id RETURNING id, name, mentor_id}</pre>
   */
  public static Employee update(Handle handle, Employee employee) {
    return Rows.update(handle, TABLE, UPDATE, employee);
  }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Employee update(Handle handle, Employee employee, Consumer<EmployeeValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, employee, EmployeeValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Employee update(Handle handle, Long id, Consumer<EmployeeValues> values) {
    return Rows.update(handle, TABLE, UPDATE, EmployeeValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Employee> updateAll(Handle handle, Collection<Employee> employees) {
    return BulkRows.updateAll(handle, TABLE, employees);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE employee SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Employee> condition, Consumer<EmployeeValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, EmployeeValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Employee> updateReturning(
      Handle handle, Condition<Employee> condition, Consumer<EmployeeValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, EmployeeValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<EmployeeValues> values) {
    return BulkRows.updateEvery(handle, TABLE, EmployeeValues.of(values));
  }

  /** Deletes an employee. {@code DELETE FROM employee WHERE id = :id} */
  public static void delete(Handle handle, Employee employee) { Rows.delete(handle, TABLE, DELETE, employee); }

  /** Deletes an employee by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes an employee with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Employee employee, Dependents<Employee> dependents) {
    return dependents.deleteWith(handle, TABLE, employee);
  }

  /** Deletes an employee by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Employee> employees) {
    BulkRows.deleteAll(handle, TABLE, employees);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM employee WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Employee> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Employee> deleteReturning(Handle handle, Condition<Employee> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
