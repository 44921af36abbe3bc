package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Student}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of
 * its statements take effect or none, and none at all if there is nothing to ask for. A
 * {@code Fetch} adds conditions, an order or a lock to the SQL. With {@code KinshipPlugin}
 * installed, a read without a {@code Fetch} also loads the same for the other rows of a result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException},
 * and values that contradict the association with a {@code ContradictionException}. A write that
 * finds a row missing changes nothing and throws a {@code NoSuchRowException}; what the database
 * refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :ids} for the keys of
 * the rows that are given and {@code :count} for their number; what stands in braces is filled
 * with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
interface StudentAssociations {

  /**
   * Returns the courses; an empty list if there are none.
   * <pre>{@code SELECT id, title FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key) ORDER BY id}</pre>
   */
  default List<Course> getCourses(Handle handle) {
    return StudentTable.COURSES.get(handle, self());
  }

  /** Returns those of the courses that {@code fetch} asks for; see {@link #getCourses}. */
  default List<Course> getCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.get(handle, self(), fetch);
  }

  /**
   * Makes the given courses the only ones. Links in {@code enrolment} that stay are not touched. No
   * course is deleted. Returns what was linked, what was unlinked, and what stayed. See
   * {@link StudentTable#COURSES} for its statements.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> setCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.set(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #setCourses}. */
  default Changes<Course> setCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.set(handle, self(), courses);
  }

  /**
   * Links the given courses, and leaves the others linked. Returns what was linked, and what had
   * been linked before.
   * <pre>{@code WITH given AS (SELECT t.id, t.title FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT code FROM student WHERE code = :key
   *     AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO enrolment (student_code, course_id) SELECT r.code, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (student_code, course_id) DO NOTHING RETURNING student_code, course_id)
   *     SELECT g.id, g.title, g.id IN (SELECT course_id FROM added), FALSE FROM given g
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> addCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.add(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #addCourses}. */
  default Changes<Course> addCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.add(handle, self(), courses);
  }

  /**
   * Deletes the links of the given courses; no course is deleted. Returns what was unlinked, and
   * what was left as it is.
   * <pre>{@code WITH given AS (SELECT t.id, t.title FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)::text
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     gone AS (DELETE FROM enrolment l USING (SELECT l.course_id FROM enrolment l
   *     WHERE l.student_code = :key
   *     AND l.course_id = ANY(ARRAY(SELECT g.id FROM given g))
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code
   *     FOR UPDATE) h WHERE l.student_code = :key AND l.course_id = h.course_id
   *     RETURNING l.student_code, l.course_id)
   *     SELECT g.id, g.title, FALSE, g.id IN (SELECT course_id FROM gone) FROM given g
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY id}</pre>
   */
  default Changes<Course> removeCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.remove(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #removeCourses}. */
  default Changes<Course> removeCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.remove(handle, self(), courses);
  }

  /**
   * Returns whether there are any courses now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key))}</pre>
   */
  default boolean hasCourses(Handle handle) {
    return StudentTable.COURSES.has(handle, self());
  }

  /** Returns whether there are any courses that {@code fetch} asks for; see {@link #hasCourses}. */
  default boolean hasCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given courses are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)
   *     AND id = ANY(:ids)}</pre>
   */
  default boolean hasCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.has(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #hasCourses}. */
  default boolean hasCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.has(handle, self(), courses);
  }

  /**
   * Returns how many courses there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)}</pre>
   */
  default long countCourses(Handle handle) {
    return StudentTable.COURSES.count(handle, self());
  }

  /** Returns how many courses there are that {@code fetch} asks for; see {@link #countCourses}. */
  default long countCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.count(handle, self(), fetch);
  }

  /**
   * Inserts a course that is linked, and returns it.
   * <pre>{@code WITH made AS (INSERT INTO course ({columns}) SELECT {values} FROM student
   *     WHERE code = :key RETURNING id, title),
   *     linked AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT :key, made.id FROM made RETURNING 1)
   *     SELECT id, title, EXISTS (SELECT 1 FROM linked) FROM made}</pre>
   */
  default Course createCourse(Handle handle, Consumer<CourseValues> course) {
    return StudentTable.COURSES.create(handle, self(), CourseValues.of(course));
  }

  private Student self() {
    return (Student) (Object) this;
  }
}
