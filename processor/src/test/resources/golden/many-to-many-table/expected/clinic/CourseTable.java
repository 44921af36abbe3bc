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
 * The table {@code course} of {@link Course}: its columns, its rows and its associations.
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
final class CourseTable {

  /** The column {@code id}, the key. */
  static final Column<Course, Long> ID =
      Columns.of("id", SqlTypes.LONG, course -> course.id, (course, value) -> course.id = value);

  /** The column {@code title}. */
  static final TextColumn<Course> TITLE =
      Columns.text("title", course -> course.title, (course, value) -> course.title = value);

  /** The rows of {@code course} as instances of {@link Course}. */
  static final Table<Course> TABLE =
      Tables.mutable(
              Course.class,
              "course",
              List.of(ID, TITLE),
              Course::new)
          .generated(CourseTable.class, CourseAssociations.class)
          .key(ID);

  /** Each row of {@code enrolment} links a course with a student. */
  static final ManyToMany<Course, Student> STUDENTS =
      ManyToManyBuilder.<Course, Student>named("Course.students", "CourseTable.STUDENTS")
          .key(TABLE, ID)
          .target(() -> StudentTable.TABLE, () -> StudentTable.CODE)
          .links("enrolment")
          .here("course_id")
          .there("student_code")
          .pair("course_id", "student_code")
          .get(
              "SELECT code, name FROM student"
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)")
          .orderBy("code")
          .has(
              "SELECT EXISTS (SELECT 1 FROM student"
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key))")
          .hasAll(
              "SELECT count(*) FROM student"
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key) AND code = ANY(:ids)")
          .count(
              "SELECT count(*) FROM student"
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM course WHERE id = :key FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.code, t.name FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id, student_code)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.code FROM course h CROSS JOIN given g WHERE h.id = :key"
                  + " UNION ALL SELECT l.course_id, l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key) AS p (course_id, student_code) ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM course WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM enrolment l USING (SELECT l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code FOR UPDATE) h"
                  + " WHERE l.course_id = :key AND l.student_code = h.student_code"
                  + " RETURNING l.course_id, l.student_code),"
                  + " added AS (INSERT INTO enrolment (course_id, student_code) SELECT r.id, g.code"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.code"
                  + " ON CONFLICT (course_id, student_code) DO NOTHING RETURNING course_id, student_code)"
                  + " SELECT g.code, g.name, g.code IN (SELECT student_code FROM added), FALSE FROM given g"
                  + " UNION ALL SELECT t.code, t.name, FALSE, TRUE"
                  + " FROM gone l JOIN student t ON t.code = l.student_code ORDER BY code")
          .add(
              "WITH given AS (SELECT t.code, t.name FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn"
                  + " FROM course h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM course WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO enrolment (course_id, student_code) SELECT r.id, g.code"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.code"
                  + " ON CONFLICT (course_id, student_code) DO NOTHING RETURNING course_id, student_code)"
                  + " SELECT g.code, g.name, g.code IN (SELECT student_code FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY code")
          .remove(
              "WITH given AS (SELECT t.code, t.name FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn"
                  + " FROM course h CROSS JOIN given g WHERE h.id = :key ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM enrolment l USING (SELECT l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key"
                  + " AND l.student_code = ANY(ARRAY(SELECT g.code FROM given g))"
                  + " AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code FOR UPDATE) h"
                  + " WHERE l.course_id = :key AND l.student_code = h.student_code"
                  + " RETURNING l.course_id, l.student_code)"
                  + " SELECT g.code, g.name, FALSE, g.code IN (SELECT student_code FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY code")
          .create(
              "WITH made AS (INSERT INTO student ({columns}) SELECT {values} FROM course WHERE id = :key"
                  + " RETURNING code, name),"
                  + " linked AS (INSERT INTO enrolment (course_id, student_code) SELECT :key, made.code FROM made"
                  + " RETURNING 1)"
                  + " SELECT code, name, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE enrolment ADD UNIQUE (course_id, student_code)")
          .ddl(
              "CREATE TABLE enrolment AS SELECT h.id AS course_id , t.code AS student_code"
                  + " FROM course h, student t WHERE false;"
                  + " ALTER TABLE enrolment ADD PRIMARY KEY (course_id, student_code),"
                  + " ADD FOREIGN KEY (course_id) REFERENCES course (id) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (student_code) REFERENCES student (code) ON DELETE CASCADE")
          .build();

  private static final String INSERT = "INSERT INTO course ({columns}) VALUES ({values}) RETURNING id, title";

  private static final String UPDATE = "UPDATE course SET {assignments} WHERE id = :id RETURNING id, title";

  private static final String DELETE = "DELETE FROM course WHERE id = :id";

  private CourseTable() {}

  /** Returns a course by its key; empty if there is none. {@code SELECT id, title FROM course WHERE id = :id} */
  static Optional<Course> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, title FROM course WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, title FROM course WHERE id = ANY(:ids)}</pre>
   */
  static List<Course> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, title FROM course WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a course with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM course WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM course WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM course} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM course"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Course> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, title FROM course ORDER BY id} */
  static List<Course> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, title FROM course ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, title FROM course}</pre>
   */
  static TableQuery<Course> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, title FROM course"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Course> query(Handle handle, Fetch<Course> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM course", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Course> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Course> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Course> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a course and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO course ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   */
  static Course insert(Handle handle, Consumer<CourseValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CourseValues.of(values));
  }

  /** Inserts a course; a key that is null takes the database's default; see {@link #insert}. */
  static Course insert(Handle handle, Course course) { return Rows.insert(handle, TABLE, INSERT, course); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO course ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, title}</pre>
   */
  static List<Course> insertAll(Handle handle, Collection<Course> courses) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO course ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, title", courses);
  }

  /**
   * Inserts a course, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO course AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, title}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Course upsert(Handle handle, Consumer<CourseValues> values) {
    return Upserts.upsert(handle, TABLE, CourseValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Course upsert(Handle handle, Key<Course, ?> key, Consumer<CourseValues> values) {
    return Upserts.upsert(handle, TABLE, key, CourseValues.of(values));
  }

  /** Inserts a course, or writes all its columns but keys; see {@link #upsert}. */
  static Course upsert(Handle handle, Course course) { return Upserts.upsert(handle, TABLE, course); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Course upsert(Handle handle, Key<Course, ?> key, Course course) {
    return Upserts.upsert(handle, TABLE, key, course);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Course> upsertAll(Handle handle, Collection<Course> courses) {
    return Upserts.upsertAll(handle, TABLE, courses);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Course> upsertAll(Handle handle, Key<Course, ?> key, Collection<Course> courses) {
    return Upserts.upsertAll(handle, TABLE, key, courses);
  }

  /**
   * Inserts a course, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO course ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, title}</pre>
   */
  static Optional<Course> insertIfAbsent(Handle handle, Consumer<CourseValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, CourseValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Course> insertIfAbsent(Handle handle, Course course) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, course);
  }

  /** Inserts a course without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<CourseValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, CourseValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Course course) { Rows.insertOnly(handle, TABLE, INSERT, course); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Course> courses) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO course ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", courses);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE course SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   */
  static Course update(Handle handle, Course course) { return Rows.update(handle, TABLE, UPDATE, course); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  static Course update(Handle handle, Course course, Consumer<CourseValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, course, CourseValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Course update(Handle handle, Long id, Consumer<CourseValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CourseValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Course> updateAll(Handle handle, Collection<Course> courses) {
    return BulkRows.updateAll(handle, TABLE, courses);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE course SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Course> condition, Consumer<CourseValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, CourseValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Course> updateReturning(Handle handle, Condition<Course> condition, Consumer<CourseValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, CourseValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<CourseValues> values) {
    return BulkRows.updateEvery(handle, TABLE, CourseValues.of(values));
  }

  /** Deletes a course. {@code DELETE FROM course WHERE id = :id} */
  static void delete(Handle handle, Course course) { Rows.delete(handle, TABLE, DELETE, course); }

  /** Deletes a course by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a course with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Course course, Dependents<Course> dependents) {
    return dependents.deleteWith(handle, TABLE, course);
  }

  /** Deletes a course by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Course> courses) { BulkRows.deleteAll(handle, TABLE, courses); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM course WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Course> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Course> deleteReturning(Handle handle, Condition<Course> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
