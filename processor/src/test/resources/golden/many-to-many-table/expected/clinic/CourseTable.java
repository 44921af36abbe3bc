package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
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
 * The table {@code course} of {@link Course}: its columns, its rows and its associations.
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
final class CourseTable {

  /** The column {@code id}, the key. */
  static final Column<Course, Long> ID =
      Columns.of("id", SqlTypes.LONG, course -> course.id, (course, value) -> course.id = value);

  /** The column {@code title}. */
  static final Column<Course, String> TITLE =
      Columns.of(
          "title",
          SqlTypes.STRING,
          course -> course.title,
          (course, value) -> course.title = value);

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
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)"
                  + " AND code = ANY(:ids)")
          .count(
              "SELECT count(*) FROM student"
                  + " WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM course WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id,"
                  + " student_code)) & 1023 AS turn"
                  + " FROM (SELECT h.id, g.code FROM course h CROSS JOIN given g"
                  + " WHERE h.id = :key"
                  + " UNION ALL SELECT l.course_id, l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key) AS p (course_id, student_code)"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM course WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count"
                  + " AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " held AS (SELECT l.course_id, l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code"
                  + " FOR UPDATE),"
                  + " gone AS (DELETE FROM enrolment l USING held h"
                  + " WHERE l.course_id = h.course_id AND l.student_code = h.student_code"
                  + " RETURNING l.course_id, l.student_code),"
                  + " added AS (INSERT INTO enrolment (course_id, student_code)"
                  + " SELECT r.id, g.code FROM ready r CROSS JOIN given g"
                  + " WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.code"
                  + " ON CONFLICT (course_id, student_code) DO NOTHING"
                  + " RETURNING course_id, student_code)"
                  + " SELECT t.code, t.name, p.ref1 IN (SELECT student_code"
                  + " FROM added), p.ref1 IN (SELECT student_code FROM gone)"
                  + " FROM (SELECT code FROM given UNION ALL SELECT student_code"
                  + " FROM gone) AS p (ref1) JOIN student t ON t.code = p.ref1 ORDER BY t.code")
          .add(
              "WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn"
                  + " FROM course h CROSS JOIN given g WHERE h.id = :key"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT id FROM course WHERE id = :key"
                  + " AND (SELECT count(*) FROM given) = :count"
                  + " AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO enrolment (course_id, student_code)"
                  + " SELECT r.id, g.code FROM ready r CROSS JOIN given g ORDER BY g.code"
                  + " ON CONFLICT (course_id, student_code) DO NOTHING"
                  + " RETURNING course_id, student_code)"
                  + " SELECT t.code, t.name, p.ref1 IN (SELECT student_code FROM added), FALSE"
                  + " FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1"
                  + " WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code")
          .remove(
              "WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn"
                  + " FROM course h CROSS JOIN given g WHERE h.id = :key"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " held AS (SELECT l.course_id, l.student_code FROM enrolment l"
                  + " WHERE l.course_id = :key"
                  + " AND EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)"
                  + " AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code"
                  + " FOR UPDATE),"
                  + " gone AS (DELETE FROM enrolment l USING held h"
                  + " WHERE l.course_id = h.course_id AND l.student_code = h.student_code"
                  + " RETURNING l.course_id, l.student_code)"
                  + " SELECT t.code, t.name, FALSE, p.ref1 IN (SELECT student_code FROM gone)"
                  + " FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1"
                  + " WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code")
          .create(
              "WITH made AS (INSERT INTO student ({columns}) SELECT {values} FROM course"
                  + " WHERE id = :key RETURNING code, name),"
                  + " linked AS (INSERT INTO enrolment (course_id, student_code)"
                  + " SELECT :key, made.code FROM made)"
                  + " SELECT code, name FROM made")
          .unique("ALTER TABLE enrolment ADD UNIQUE (course_id, student_code)")
          .ddl(
              "CREATE TABLE enrolment AS SELECT h.id AS course_id , t.code AS student_code"
                  + " FROM course h, student t WHERE false;"
                  + " ALTER TABLE enrolment ADD PRIMARY KEY (course_id, student_code),"
                  + " ADD FOREIGN KEY (course_id) REFERENCES course (id) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (student_code) REFERENCES student (code) ON DELETE CASCADE")
          .build();

  private static final String INSERT =
      "INSERT INTO course ({columns}) VALUES ({values}) RETURNING id, title";

  private static final String UPDATE =
      "UPDATE course SET {assignments} WHERE id = :id RETURNING id, title";

  private static final String DELETE = "DELETE FROM course WHERE id = :id";

  private CourseTable() {}

  /**
   * Finds a course by its key.
   *
   * <pre>{@code SELECT id, title FROM course WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the course; empty where there is no such row
   */
  static Optional<Course> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, title FROM course WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, title FROM course WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<Course> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle, TABLE, ID, "SELECT id, title FROM course WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, title FROM course ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<Course> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, title FROM course ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, title FROM course}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<Course> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM course");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, title FROM course}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<Course> query(Handle handle, Fetch<Course> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, title FROM course", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Course> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Course> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a course.
   *
   * <pre>{@code INSERT INTO course ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the course as the database has it
   */
  static Course insert(Handle handle, Consumer<CourseValues> values) {
    return Rows.insert(handle, TABLE, INSERT, CourseValues.of(values));
  }

  /**
   * Inserts a course.
   *
   * <pre>{@code INSERT INTO course ({columns}) VALUES ({values}) RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param course what to insert; a key that is null takes the database's default
   * @return the course as the database has it; the same instance
   */
  static Course insert(Handle handle, Course course) {
    return Rows.insert(handle, TABLE, INSERT, course);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO course ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, title}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param courses what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order; the same instances
   */
  static List<Course> insertAll(Handle handle, Collection<Course> courses) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO course ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, title",
        courses);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE course SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param course what to write
   * @return the course as the database has it; the same instance
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static Course update(Handle handle, Course course) {
    return Rows.update(handle, TABLE, UPDATE, course);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE course SET {assignments} WHERE id = :id RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the course as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static Course update(Handle handle, Long id, Consumer<CourseValues> values) {
    return Rows.update(handle, TABLE, UPDATE, CourseValues.of(values), id);
  }

  /**
   * Deletes a course.
   *
   * <pre>{@code DELETE FROM course WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param course what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, Course course) {
    Rows.delete(handle, TABLE, DELETE, course);
  }

  /**
   * Deletes a course by its key.
   *
   * <pre>{@code DELETE FROM course WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
