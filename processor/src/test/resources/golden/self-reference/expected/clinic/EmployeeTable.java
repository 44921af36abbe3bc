package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeTable {

  /** The column {@code id}, the key. */
  public static final Column<Employee, Long> ID = Columns.of("id", SqlTypes.LONG, Employee::id);

  /** The column {@code code}. */
  public static final Column<Employee, Integer> CODE =
      Columns.required("code", SqlTypes.INTEGER, Employee::code);

  /** The column {@code boss_id}. */
  public static final Column<Employee, Long> BOSS_ID =
      Columns.of("boss_id", SqlTypes.LONG, Employee::bossId);

  /** The column {@code deputy_code}. */
  public static final Column<Employee, Integer> DEPUTY_CODE =
      Columns.of("deputy_code", SqlTypes.INTEGER, Employee::deputyCode);

  /** The rows of {@code employee} as instances of {@link Employee}. */
  public static final Table<Employee> TABLE =
      Tables.of(
              Employee.class,
              "employee",
              List.of(ID, CODE, BOSS_ID, DEPUTY_CODE),
              row ->
                  new Employee(
                      row.get(ID),
                      row.require(CODE),
                      row.get(BOSS_ID),
                      row.get(DEPUTY_CODE)))
          .generated(EmployeeTable.class, EmployeeAssociations.class)
          .key(ID);

  /**
   * {@code employee.boss_id} references {@code employee.id}; declared by {@link Employee#bossId()}.
   *
   * <pre>{@code ALTER TABLE employee ADD FOREIGN KEY (boss_id) REFERENCES employee (id)}</pre>
   */
  public static final SelfToOne<Employee, Long> BOSS =
      ToOneBuilder.<Employee, Long, Employee>named("Employee.boss", "EmployeeTable.BOSS")
          .key(TABLE, BOSS_ID)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.ID)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :key")
          .lookup(
              "SELECT id, code, boss_id, deputy_code FROM employee"
                  + " WHERE id = (SELECT boss_id FROM employee WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.id = s.boss_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE employee SET boss_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM employee WHERE id = :key)")
          .remove("UPDATE employee SET boss_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, boss_id, deputy_code),"
                  + " u AS (UPDATE employee p SET boss_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, code, boss_id, deputy_code FROM t")
          .update(
              "UPDATE employee SET {assignments} WHERE id = :key"
                  + " RETURNING id, code, boss_id, deputy_code")
          .ddl("ALTER TABLE employee ADD FOREIGN KEY (boss_id) REFERENCES employee (id)")
          .buildSelf();

  /**
   * {@code employee.deputy_code} references {@code employee.code}; declared by
   * {@link Employee#deputyCode()}.
   *
   * <pre>{@code ALTER TABLE employee ADD FOREIGN KEY (deputy_code)
   *     REFERENCES employee (code)}</pre>
   */
  public static final SelfToOne<Employee, Integer> DEPUTY =
      ToOneBuilder.<Employee, Integer, Employee>named("Employee.deputy", "EmployeeTable.DEPUTY")
          .key(TABLE, DEPUTY_CODE)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.CODE)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE code = :key")
          .lookup(
              "SELECT id, code, boss_id, deputy_code FROM employee"
                  + " WHERE code = (SELECT deputy_code FROM employee WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM employee s"
                  + " JOIN employee t ON t.code = s.deputy_code WHERE s.id = :id)")
          .set(
              "UPDATE employee SET deputy_code = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM employee WHERE code = :key)")
          .remove("UPDATE employee SET deputy_code = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, code, boss_id, deputy_code),"
                  + " u AS (UPDATE employee p SET deputy_code = t.code FROM t WHERE p.id = :id)"
                  + " SELECT id, code, boss_id, deputy_code FROM t")
          .update(
              "UPDATE employee SET {assignments} WHERE code = :key"
                  + " RETURNING id, code, boss_id, deputy_code")
          .ddl(
              "ALTER TABLE employee ADD FOREIGN KEY (deputy_code)"
                  + " REFERENCES employee (code)")
          .buildSelf();

  /**
   * {@code employee.boss_id} references {@code employee.id}; the key is in
   * {@link Employee#bossId()}.
   */
  public static final SelfToMany<Employee, Long> REPORTS =
      ToManyBuilder.<Employee, Long, Employee>named("Employee.reports", "EmployeeTable.REPORTS")
          .key(TABLE, ID)
          .holders(() -> EmployeeTable.TABLE, () -> EmployeeTable.BOSS_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE boss_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM employee WHERE boss_id = :key)")
          .hasAll("SELECT count(*) FROM employee WHERE boss_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM employee WHERE boss_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation'),"
                  + " pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM employee"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM employee"
                  + " WHERE boss_id = :key UNION ALL SELECT id FROM employee"
                  + " WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'),"
                  + " changed AS (UPDATE employee p"
                  + " SET boss_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE"
                  + " p.boss_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.code, p.boss_id, p.deputy_code)"
                  + " SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM employee"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count),"
                  + " changed AS (UPDATE employee p SET boss_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.code, p.boss_id, p.deputy_code)"
                  + " SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM employee"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target),"
                  + " changed AS (UPDATE employee p SET boss_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.code, p.boss_id, p.deputy_code)"
                  + " SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO employee ({columns})"
                  + " SELECT {values} FROM employee WHERE id = :key"
                  + " RETURNING id, code, boss_id, deputy_code")
          .buildSelf();

  private static final String INSERT =
      "INSERT INTO employee ({columns}) VALUES ({values})"
          + " RETURNING id, code, boss_id, deputy_code";

  private static final String UPDATE =
      "UPDATE employee SET {assignments} WHERE id = :id"
          + " RETURNING id, code, boss_id, deputy_code";

  private static final String DELETE = "DELETE FROM employee WHERE id = :id";

  private EmployeeTable() {}

  /**
   * Finds an employee by its key.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the employee; empty where there is no such row
   */
  public static Optional<Employee> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Employee> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, code, boss_id, deputy_code FROM employee WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Employee> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT id, code, boss_id, deputy_code FROM employee ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Employee> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, code, boss_id, deputy_code FROM employee");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Employee> query(Handle handle, Fetch<Employee> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, code, boss_id, deputy_code FROM employee", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Employee> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Employee> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an employee.
   *
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values})
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the employee as the database has it
   */
  public static Employee insert(Handle handle, Consumer<EmployeeValues> values) {
    return Rows.insert(handle, TABLE, INSERT, EmployeeValues.of(values));
  }

  /**
   * Inserts an employee.
   *
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values})
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param employee what to insert; a key that is null takes the database's default
   * @return the employee as the database has it
   */
  public static Employee insert(Handle handle, Employee employee) {
    return Rows.insert(handle, TABLE, INSERT, employee);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO employee ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param employees what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Employee> insertAll(Handle handle, Collection<Employee> employees) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO employee ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, code, boss_id, deputy_code",
        employees);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :id
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param employee what to write
   * @return the employee as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Employee update(Handle handle, Employee employee) {
    return Rows.update(handle, TABLE, UPDATE, employee);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :id
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the employee as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Employee update(Handle handle, Long id, Consumer<EmployeeValues> values) {
    return Rows.update(handle, TABLE, UPDATE, EmployeeValues.of(values), id);
  }

  /**
   * Deletes an employee.
   *
   * <pre>{@code DELETE FROM employee WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param employee what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Employee employee) {
    Rows.delete(handle, TABLE, DELETE, employee);
  }

  /**
   * Deletes an employee by its key.
   *
   * <pre>{@code DELETE FROM employee WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
