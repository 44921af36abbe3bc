package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.ToOne;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they
 * are given no rows. What they return is as the database has it, also after a write. An update or
 * a delete that finds no such row throws a {@code NoSuchRowException}, what the database refuses
 * is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
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
  public static final Column<Employee, Long> ID = Column.of("id", SqlTypes.LONG, Employee::id);

  /** The column {@code code}. */
  public static final Column<Employee, Integer> CODE =
      Column.required("code", SqlTypes.INTEGER, Employee::code);

  /** The column {@code boss_id}. */
  public static final Column<Employee, Long> BOSS_ID =
      Column.of("boss_id", SqlTypes.LONG, Employee::bossId);

  /** The column {@code deputy_code}. */
  public static final Column<Employee, Integer> DEPUTY_CODE =
      Column.of("deputy_code", SqlTypes.INTEGER, Employee::deputyCode);

  /** The rows of {@code employee} as instances of {@link Employee}. */
  public static final Table<Employee> TABLE =
      Table.of(
              Employee.class,
              "employee",
              List.of(ID, CODE, BOSS_ID, DEPUTY_CODE),
              row ->
                  new Employee(
                      row.get(ID),
                      row.require(CODE),
                      row.get(BOSS_ID),
                      row.get(DEPUTY_CODE)))
          .key(ID);

  /**
   * {@code employee.boss_id} references {@code employee.id}; declared by {@link Employee#bossId()}.
   * <pre>{@code ALTER TABLE employee ADD FOREIGN KEY (boss_id) REFERENCES employee (id)}</pre>
   */
  public static final SelfToOne<Employee, Long> BOSS =
      ToOne.<Employee, Long, Employee>named("Employee.boss")
          .key(TABLE, BOSS_ID)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.ID)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :key")
          .lookup(
              "SELECT id, code, boss_id, deputy_code FROM employee"
                  + " WHERE id = (SELECT boss_id FROM employee WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT FROM employee s JOIN employee t ON t.id = s.boss_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE employee SET boss_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT FROM employee WHERE id = :key FOR KEY SHARE)")
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
          .build(SelfToOne::of);

  /**
   * {@code employee.deputy_code} references {@code employee.code}; declared by
   * {@link Employee#deputyCode()}.
   * <pre>{@code ALTER TABLE employee ADD FOREIGN KEY (deputy_code)
   *     REFERENCES employee (code)}</pre>
   */
  public static final SelfToOne<Employee, Integer> DEPUTY =
      ToOne.<Employee, Integer, Employee>named("Employee.deputy")
          .key(TABLE, DEPUTY_CODE)
          .target(() -> EmployeeTable.TABLE, () -> EmployeeTable.CODE)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE code = :key")
          .lookup(
              "SELECT id, code, boss_id, deputy_code FROM employee"
                  + " WHERE code = (SELECT deputy_code FROM employee WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT FROM employee s"
                  + " JOIN employee t ON t.code = s.deputy_code WHERE s.id = :id)")
          .set(
              "UPDATE employee SET deputy_code = :key WHERE id = :id"
                  + " AND EXISTS (SELECT FROM employee WHERE code = :key FOR KEY SHARE)")
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
          .build(SelfToOne::of);

  /**
   * {@code employee.boss_id} references {@code employee.id}; the key is in
   * {@link Employee#bossId()}.
   */
  public static final SelfToMany<Employee, Long> REPORTS =
      ToMany.<Employee, Long, Employee>named("Employee.reports")
          .key(TABLE, ID)
          .holders(() -> EmployeeTable.TABLE, () -> EmployeeTable.BOSS_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, code, boss_id, deputy_code FROM employee WHERE boss_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT FROM employee WHERE boss_id = :key)")
          .hasAll("SELECT count(*) FROM employee WHERE boss_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM employee WHERE boss_id = :key")
          .set(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "SELECT FROM employee WHERE id = :key OR boss_id = :key OR id = ANY(:ids)"
                  + " ORDER BY id FOR NO KEY UPDATE",
              "SELECT FROM employee WHERE id = :key",
              "SELECT id, boss_id FROM employee WHERE boss_id = :key OR id = ANY(:ids)",
              "UPDATE employee SET boss_id = NULL WHERE id IN (SELECT id FROM employee"
                  + " WHERE boss_id = :key AND NOT id = ANY(:ids) FOR NO KEY UPDATE SKIP LOCKED)"
                  + " AND EXISTS (SELECT FROM employee WHERE id = :key)"
                  + " AND (SELECT count(*) FROM employee WHERE id = ANY(:ids)) = :count"
                  + " RETURNING id, code, boss_id, deputy_code",
              "UPDATE employee SET boss_id = :key WHERE id = ANY(:ids)"
                  + " AND boss_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT FROM employee WHERE id = :key)"
                  + " AND (SELECT count(*) FROM employee WHERE id = ANY(:ids)) = :count")
          .add(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "SELECT FROM employee WHERE id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "SELECT FROM employee WHERE id = :key",
              "SELECT id, boss_id FROM employee WHERE id = ANY(:ids)",
              "UPDATE employee SET boss_id = :key WHERE id = ANY(:ids)"
                  + " AND boss_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT FROM employee WHERE id = :key)"
                  + " AND (SELECT count(*) FROM employee WHERE id = ANY(:ids)) = :count")
          .remove(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM employee WHERE id = :key",
              "SELECT FROM employee WHERE id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "SELECT FROM employee WHERE id = :key",
              "SELECT id, boss_id FROM employee WHERE id = ANY(:ids)",
              "UPDATE employee SET boss_id = NULL WHERE boss_id = :key AND id = ANY(:ids)")
          .create(
              "INSERT INTO employee ({columns})"
                  + " SELECT {values} FROM employee WHERE id = :key FOR KEY SHARE"
                  + " RETURNING id, code, boss_id, deputy_code")
          .build(SelfToMany::of);

  private static final String INSERT =
      "INSERT INTO employee ({columns}) VALUES ({values})"
          + " RETURNING id, code, boss_id, deputy_code";

  private static final String UPDATE =
      "UPDATE employee SET {assignments} WHERE id = :id"
          + " RETURNING id, code, boss_id, deputy_code";

  private static final String DELETE = "DELETE FROM employee WHERE id = :id";

  private EmployeeTable() {}

  /**
   * Returns an employee by its key; empty if there is none.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :id}</pre>
   */
  public static Optional<Employee> find(Handle handle, Long id) {
    return TABLE.find(
        handle, "SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = ANY(:ids)}</pre>
   */
  public static List<Employee> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(
        handle, "SELECT id, code, boss_id, deputy_code FROM employee WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee ORDER BY id}</pre>
   */
  public static List<Employee> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, code, boss_id, deputy_code FROM employee ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee}</pre>
   */
  public static TableQuery<Employee> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, code, boss_id, deputy_code FROM employee");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Employee> query(Handle handle, Fetch<Employee> fetch) {
    return TABLE.query(handle, "SELECT id, code, boss_id, deputy_code FROM employee", fetch);
  }

  /**
   * Returns a mapper for the rows of any query that has all columns. It maps a row without a key to
   * null, as an outer join may have it.
   */
  public static RowMapper<Employee> mapper() {
    return TABLE.mapper();
  }

  /**
   * The same for columns whose names begin with a prefix, such as {@code p_}; see {@link #mapper}.
   */
  public static RowMapper<Employee> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an employee and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO employee ({columns}) VALUES ({values})
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   */
  public static Employee insert(Handle handle, Consumer<EmployeeValues> values) {
    return TABLE.insert(handle, INSERT, EmployeeValues.of(values));
  }

  /** Inserts an employee; a key that is null takes the database's default; see {@link #insert}. */
  public static Employee insert(Handle handle, Employee employee) {
    return TABLE.insert(handle, INSERT, employee);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; several take
   * one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO employee ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   */
  public static List<Employee> insertAll(Handle handle, Collection<Employee> employees) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO employee ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, code, boss_id, deputy_code",
        employees);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :id
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   */
  public static Employee update(Handle handle, Employee employee) {
    return TABLE.update(handle, UPDATE, employee);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Employee update(Handle handle, Long id, Consumer<EmployeeValues> values) {
    return TABLE.update(handle, UPDATE, EmployeeValues.of(values), id);
  }

  /**
   * Deletes an employee.
   * <pre>{@code DELETE FROM employee WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Employee employee) {
    TABLE.delete(handle, DELETE, employee);
  }

  /** Deletes an employee by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) {
    TABLE.deleteKey(handle, DELETE, id);
  }
}
