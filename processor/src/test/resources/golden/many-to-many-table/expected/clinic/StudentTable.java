package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code student} of {@link Student}: its columns, its rows and its associations.
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
@KinshipGenerated(with = "clinic.Course")
@NullMarked
final class StudentTable {

  /** The column {@code code}, the key. */
  static final TextColumn<Student> CODE =
      Columns.text("code", student -> student.code, (student, value) -> student.code = value);

  /** The column {@code name}. */
  static final TextColumn<Student> NAME =
      Columns.text("name", student -> student.name, (student, value) -> student.name = value);

  /** The rows of {@code student} as instances of {@link Student}. */
  static final Table<Student> TABLE =
      Tables.mutable(
              Student.class,
              "student",
              List.of(CODE, NAME),
              Student::new)
          .generated(StudentTable.class, StudentAssociations.class)
          .key(CODE);

  /** Each row of {@code enrolment} links a student with a course. */
  static final ManyToMany<Student, Course> COURSES =
      ManyToManyBuilder.<Student, Course>named("Student.courses", "StudentTable.COURSES")
          .key(TABLE, CODE)
          .target(() -> CourseTable.TABLE, () -> CourseTable.ID)
          .links("enrolment")
          .here("student_code")
          .there("course_id")
          .pair("student_code", "course_id")
          .get("SELECT id, title FROM course WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM course"
                  + " WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key))")
          .hasAll(
              "SELECT count(*) FROM course"
                  + " WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key) AND id = ANY(:ids)")
          .count("SELECT count(*) FROM course WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM student WHERE code = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.id, t.title FROM course t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id, student_code)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.code FROM student h CROSS JOIN given g WHERE h.code = :key"
                  + " UNION ALL SELECT l.course_id, l.student_code FROM enrolment l"
                  + " WHERE l.student_code = :key) AS p (course_id, student_code) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT code FROM student WHERE code = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM enrolment l USING (SELECT l.course_id FROM enrolment l"
                  + " WHERE l.student_code = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.course_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code FOR UPDATE) h"
                  + " WHERE l.student_code = :key AND l.course_id = h.course_id"
                  + " RETURNING l.student_code, l.course_id),"
                  + " added AS (INSERT INTO enrolment (student_code, course_id) SELECT r.code, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (student_code, course_id) DO NOTHING RETURNING student_code, course_id)"
                  + " SELECT g.id, g.title, g.id IN (SELECT course_id FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.id, t.title, FALSE, TRUE FROM gone l JOIN course t ON t.id = l.course_id"
                  + " ORDER BY id")
          .add(
              "WITH given AS (SELECT t.id, t.title FROM course t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn"
                  + " FROM student h CROSS JOIN given g WHERE h.code = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT code FROM student WHERE code = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO enrolment (student_code, course_id) SELECT r.code, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id ON CONFLICT (student_code, course_id) DO NOTHING"
                  + " RETURNING student_code, course_id)"
                  + " SELECT g.id, g.title, g.id IN (SELECT course_id FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY id")
          .remove(
              "WITH given AS (SELECT t.id, t.title FROM course t WHERE t.id = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn"
                  + " FROM student h CROSS JOIN given g WHERE h.code = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM enrolment l USING (SELECT l.course_id FROM enrolment l"
                  + " WHERE l.student_code = :key"
                  + " AND l.course_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.course_id, l.student_code FOR UPDATE) h"
                  + " WHERE l.student_code = :key AND l.course_id = h.course_id"
                  + " RETURNING l.student_code, l.course_id)"
                  + " SELECT g.id, g.title, FALSE, g.id IN (SELECT course_id FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY id")
          .create(
              "WITH made AS (INSERT INTO course ({columns}) SELECT {values} FROM student WHERE code = :key"
                  + " RETURNING id, title),"
                  + " linked AS (INSERT INTO enrolment (student_code, course_id) SELECT :key, made.id FROM made"
                  + " RETURNING 1)"
                  + " SELECT id, title, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE enrolment ADD UNIQUE (student_code, course_id)")
          .ddl(
              "CREATE TABLE enrolment AS SELECT h.code AS student_code , t.id AS course_id"
                  + " FROM student h, course t WHERE false;"
                  + " ALTER TABLE enrolment ADD PRIMARY KEY (student_code, course_id),"
                  + " ADD FOREIGN KEY (student_code) REFERENCES student (code) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (course_id) REFERENCES course (id) ON DELETE CASCADE")
          .build();

  private static final String INSERT = "INSERT INTO student ({columns}) VALUES ({values}) RETURNING code, name";

  private static final String UPDATE = "UPDATE student SET {assignments} WHERE code = :id RETURNING code, name";

  private static final String DELETE = "DELETE FROM student WHERE code = :id";

  private StudentTable() {}

  /** Returns a student by its key; empty if there is none. {@code SELECT code, name FROM student WHERE code = :id} */
  static Optional<Student> find(Handle handle, String code) {
    return Rows.find(handle, TABLE, "SELECT code, name FROM student WHERE code = :id", code);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT code, name FROM student WHERE code = ANY(:ids)}</pre>
   */
  static List<Student> findAll(Handle handle, Collection<String> codes) {
    return Rows.findAll(handle, TABLE, CODE, "SELECT code, name FROM student WHERE code = ANY(:ids)", codes);
  }

  /**
   * Returns whether there is a student with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM student WHERE code = :id)}</pre>
   */
  static boolean exists(Handle handle, String code) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM student WHERE code = :id)", code);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM student} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM student"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Student> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT code, name FROM student ORDER BY code} */
  static List<Student> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT code, name FROM student ORDER BY code");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT code, name FROM student}</pre>
   */
  static TableQuery<Student> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT code, name FROM student");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Student> query(Handle handle, Fetch<Student> fetch) {
    return Rows.query(handle, TABLE, "SELECT code, name FROM student", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Student> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Student> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Student> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a student and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO student ({columns}) VALUES ({values}) RETURNING code, name}</pre>
   */
  static Student insert(Handle handle, Consumer<StudentValues> values) {
    return Rows.insert(handle, TABLE, INSERT, StudentValues.of(values));
  }

  /** Inserts a student; a key that is null takes the database's default; see {@link #insert}. */
  static Student insert(Handle handle, Student student) { return Rows.insert(handle, TABLE, INSERT, student); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO student ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING code, name}</pre>
   */
  static List<Student> insertAll(Handle handle, Collection<Student> students) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO student ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING code, name", students);
  }

  /**
   * Inserts a student, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO student AS p ({columns}) VALUES ({values}) ON CONFLICT (code)
   *     DO UPDATE SET {updates} RETURNING code, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Student upsert(Handle handle, Consumer<StudentValues> values) {
    return Upserts.upsert(handle, TABLE, StudentValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Student upsert(Handle handle, Key<Student, ?> key, Consumer<StudentValues> values) {
    return Upserts.upsert(handle, TABLE, key, StudentValues.of(values));
  }

  /** Inserts a student, or writes all its columns but keys; see {@link #upsert}. */
  static Student upsert(Handle handle, Student student) { return Upserts.upsert(handle, TABLE, student); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Student upsert(Handle handle, Key<Student, ?> key, Student student) {
    return Upserts.upsert(handle, TABLE, key, student);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Student> upsertAll(Handle handle, Collection<Student> students) {
    return Upserts.upsertAll(handle, TABLE, students);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Student> upsertAll(Handle handle, Key<Student, ?> key, Collection<Student> students) {
    return Upserts.upsertAll(handle, TABLE, key, students);
  }

  /**
   * Inserts a student, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO student ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING code, name}</pre>
   */
  static Optional<Student> insertIfAbsent(Handle handle, Consumer<StudentValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, StudentValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Student> insertIfAbsent(Handle handle, Student student) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, student);
  }

  /** Inserts a student without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<StudentValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, StudentValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Student student) { Rows.insertOnly(handle, TABLE, INSERT, student); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Student> students) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO student ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", students);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE student SET {assignments} WHERE code = :id RETURNING code, name}</pre>
   */
  static Student update(Handle handle, Student student) { return Rows.update(handle, TABLE, UPDATE, student); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  static Student update(Handle handle, Student student, Consumer<StudentValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, student, StudentValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Student update(Handle handle, String code, Consumer<StudentValues> values) {
    return Rows.update(handle, TABLE, UPDATE, StudentValues.of(values), code);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Student> updateAll(Handle handle, Collection<Student> students) {
    return BulkRows.updateAll(handle, TABLE, students);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE student SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Student> condition, Consumer<StudentValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, StudentValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Student> updateReturning(Handle handle, Condition<Student> condition, Consumer<StudentValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, StudentValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<StudentValues> values) {
    return BulkRows.updateEvery(handle, TABLE, StudentValues.of(values));
  }

  /** Deletes a student. {@code DELETE FROM student WHERE code = :id} */
  static void delete(Handle handle, Student student) { Rows.delete(handle, TABLE, DELETE, student); }

  /** Deletes a student by its key; see {@link #delete}. */
  static void delete(Handle handle, String code) { Rows.deleteKey(handle, TABLE, DELETE, code); }

  /** Deletes a student with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Student student, Dependents<Student> dependents) {
    return dependents.deleteWith(handle, TABLE, student);
  }

  /** Deletes a student by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, String code) { return Rows.deleteIfExists(handle, TABLE, DELETE, code); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Student> students) { BulkRows.deleteAll(handle, TABLE, students); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM student WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Student> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Student> deleteReturning(Handle handle, Condition<Student> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
