package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself, {@code :ids2} for the keys of the rows that are given and {@code :count} for their
 * number; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Employee, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Employee::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Employee, Long> ID = Columns.required("id", SqlTypes.LONG, Employee::id);

  /** The column {@code manager_id}. */
  public static final Column<Employee, Long> MANAGER_ID = Columns.of("manager_id", SqlTypes.LONG, Employee::managerId);

  /** The key of {@link Employee}: {@code tenant_id, id}. */
  public static final CompositeKey<Employee, Key> KEY =
      Keys.<Employee, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The foreign key {@code tenant_id, manager_id}, of which {@code manager_id} is its own. */
  public static final CompositeKey<Employee, Key> MANAGER_KEY =
      Keys.<Employee, Key>of(
              row -> new Key(row.require(TENANT_ID), row.require(MANAGER_ID)))
          .shared(TENANT_ID, Key::tenantId)
          .column(MANAGER_ID, Key::id)
          .build();

  /** The rows of {@code employee} as instances of {@link Employee}. */
  public static final Table<Employee> TABLE =
      Tables.of(
              Employee.class,
              "employee",
              List.of(TENANT_ID, ID, MANAGER_ID),
              row -> new Employee(row.require(TENANT_ID), row.require(ID), row.get(MANAGER_ID)))
          .generated(EmployeeTable.class, EmployeeAssociations.class)
          .key(TENANT_ID, ID);

  /**
   * {@code employee (tenant_id, manager_id)} references {@code employee (tenant_id, id)}; see
   * {@link Employee#managerId()}.
   */
  public static final SelfToOne<Employee, Key> MANAGER =
      ToOneBuilder.<Employee, Key, Employee>named("Employee.manager", "EmployeeTable.MANAGER")
          .key(TABLE, MANAGER_KEY)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.KEY)
          .get("SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, manager_id FROM employee"
                  + " WHERE tenant_id = :id1"
                  + " AND id = (SELECT manager_id FROM employee WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM employee s"
                  + " JOIN employee t ON t.tenant_id = s.tenant_id AND t.id = s.manager_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              "UPDATE employee SET manager_id = :key2 WHERE tenant_id = :id1 AND id = :id2"
                  + " AND EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND id = :key2)")
          .remove("UPDATE employee SET manager_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, manager_id),"
                  + " u AS (UPDATE employee p SET manager_id = t.id FROM t WHERE p.tenant_id = :id1 AND p.id = :id2"
                  + " RETURNING 1)"
                  + " SELECT tenant_id, id, manager_id, EXISTS (SELECT 1 FROM u) FROM t")
          .update(
              "UPDATE employee SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, manager_id")
          .ddl("ALTER TABLE employee ADD FOREIGN KEY (tenant_id, manager_id) REFERENCES employee (tenant_id, id)")
          .buildSelf();

  /**
   * {@code employee (tenant_id, manager_id)} references {@code employee (tenant_id, id)}; see
   * {@link Employee#managerId()}.
   */
  public static final SelfToMany<Employee, Key> REPORTS =
      ToManyBuilder.<Employee, Key, Employee>named("Employee.reports", "EmployeeTable.REPORTS")
          .key(TABLE, KEY)
          .holders(() -> EmployeeTable.TABLE, () -> EmployeeTable.MANAGER_KEY)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :key1 AND manager_id = :key2")
          .orderBy("tenant_id, id")
          .has("SELECT EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND manager_id = :key2)")
          .hasAll("SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2 AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation'),"
                  + " pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))"
                  + " FROM employee WHERE tenant_id = :key1 AND id = :key2",
              "WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1"
                  + " AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1"
                  + " AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given FROM employee"
                  + " WHERE tenant_id = :key1 AND (tenant_id, id) IN (SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :key1 AND manager_id = :key2 UNION SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :key1 AND id = :key2 UNION SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :key1 AND id = ANY(:ids2)) ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'),"
                  + " changed AS (UPDATE employee p"
                  + " SET manager_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE p.manager_id END"
                  + " FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.manager_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.manager_id AS old4)"
                  + " SELECT NULL, NULL, NULL, tenant_id, id, tenant_id, manager_id FROM held"
                  + " UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))"
                  + " FROM employee WHERE tenant_id = :key1 AND id = :key2),"
                  + " held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1"
                  + " AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1"
                  + " AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given FROM employee"
                  + " WHERE tenant_id = :key1 AND (tenant_id, id) IN (SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :key1 AND id = :key2 UNION SELECT tenant_id, id FROM employee"
                  + " WHERE tenant_id = :key1 AND id = ANY(:ids2)) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE employee p SET manager_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.given"
                  + " AND NOT h.linked AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND EXISTS (SELECT 1 FROM held WHERE target)"
                  + " RETURNING p.tenant_id, p.id, p.manager_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.manager_id AS old4)"
                  + " SELECT NULL, NULL, NULL, h.tenant_id, h.id, h.tenant_id, h.manager_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))"
                  + " FROM employee WHERE tenant_id = :key1 AND id = :key2),"
                  + " held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1"
                  + " AND manager_id = :key2) IS TRUE AS linked FROM employee"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM employee WHERE tenant_id = :key1"
                  + " AND manager_id = :key2 LIMIT 0) || :ids2) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE employee p SET manager_id = NULL FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.linked"
                  + " RETURNING p.tenant_id, p.id, p.manager_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.manager_id AS old4)"
                  + " SELECT NULL, NULL, NULL, h.tenant_id, h.id, h.tenant_id, h.manager_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO employee ({columns})"
                  + " SELECT {values} FROM employee WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, manager_id")
          .buildSelf();

  private static final String INSERT =
      "INSERT INTO employee ({columns}) VALUES ({values}) RETURNING tenant_id, id, manager_id";

  private static final String UPDATE =
      "UPDATE employee SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, manager_id";

  private static final String DELETE = "DELETE FROM employee WHERE tenant_id = :id1 AND id = :id2";

  private EmployeeTable() {}

  /**
   * Returns an employee by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  public static Optional<Employee> find(Handle handle, long tenantId, long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Employee> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee WHERE {given}}</pre>
   */
  public static List<Employee> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id, manager_id FROM employee WHERE {given}", keys);
  }

  /**
   * Returns whether there is an employee with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM employee WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM employee} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM employee"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Employee> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee ORDER BY tenant_id, id}</pre>
   */
  public static List<Employee> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id, manager_id FROM employee ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee}</pre>
   */
  public static TableQuery<Employee> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, manager_id FROM employee");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Employee> query(Handle handle, Fetch<Employee> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, manager_id FROM employee", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Employee> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Employee> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Employee> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an employee and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values}) RETURNING tenant_id, id, manager_id}</pre>
   */
  public static Employee insert(Handle handle, Consumer<EmployeeValues> values) {
    return Rows.insert(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /** Inserts an employee; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Employee insert(Handle handle, Employee employee) {
    return Rows.insert(handle, TABLE, INSERT, employee);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO employee ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id, manager_id}</pre>
   */
  public static List<Employee> insertAll(Handle handle, Collection<Employee> employees) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO employee ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id, manager_id", employees);
  }

  /**
   * Inserts an employee, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO employee AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id, manager_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Employee upsert(Handle handle, Consumer<EmployeeValues> values) {
    return Upserts.upsert(handle, TABLE, EmployeeValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Employee upsert(
      Handle handle, dev.kinship.runtime.query.Key<Employee, ?> key, Consumer<EmployeeValues> values) {
    return Upserts.upsert(handle, TABLE, key, EmployeeValues.of(values));
  }

  /** Inserts an employee, or writes all its columns but keys; see {@link #upsert}. */
  public static Employee upsert(Handle handle, Employee employee) { return Upserts.upsert(handle, TABLE, employee); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Employee upsert(Handle handle, dev.kinship.runtime.query.Key<Employee, ?> key, Employee employee) {
    return Upserts.upsert(handle, TABLE, key, employee);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Employee> upsertAll(Handle handle, Collection<Employee> employees) {
    return Upserts.upsertAll(handle, TABLE, employees);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Employee> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Employee, ?> key, Collection<Employee> employees) {
    return Upserts.upsertAll(handle, TABLE, key, employees);
  }

  /**
   * Inserts an employee, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING tenant_id, id, manager_id}</pre>
   */
  public static Optional<Employee> insertIfAbsent(Handle handle, Consumer<EmployeeValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
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
   * <pre>{@code UPDATE employee SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, manager_id}</pre>
   */
  public static Employee update(Handle handle, Employee employee) {
    return Rows.update(handle, TABLE, UPDATE, employee);
  }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Employee update(Handle handle, Employee employee, Consumer<EmployeeValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, employee, EmployeeValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Employee update(Handle handle, long tenantId, long id, Consumer<EmployeeValues> values) {
    return Rows.update(handle, TABLE, UPDATE, EmployeeValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Employee update(Handle handle, Key key, Consumer<EmployeeValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
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

  /** Deletes an employee. {@code DELETE FROM employee WHERE tenant_id = :id1 AND id = :id2} */
  public static void delete(Handle handle, Employee employee) { Rows.delete(handle, TABLE, DELETE, employee); }

  /** Deletes an employee by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes an employee with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Employee employee, Dependents<Employee> dependents) {
    return dependents.deleteWith(handle, TABLE, employee);
  }

  /** Deletes an employee by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.id());
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

  /**
   * A value of the key of {@link Employee}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
