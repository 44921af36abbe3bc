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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
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
   * Returns the courses.
   *
   * <pre>{@code SELECT id, title FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the courses; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default List<Course> getCourses(Handle handle) {
    return StudentTable.COURSES.get(handle, self());
  }

  /**
   * Returns those of the courses that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, title FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the courses; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default List<Course> getCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.get(handle, self(), fetch);
  }

  /**
   * Makes the given courses the only ones.
   *
   * <p>Links in {@code enrolment} that are missing are inserted, and those of other courses are
   * deleted; those that stay are not touched. No course is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM student
   *     WHERE code = :key FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id,
   *     student_code)) & 1023 AS turn
   *     FROM (SELECT g.id, h.code FROM student h CROSS JOIN given g
   *     WHERE h.code = :key
   *     UNION ALL SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.student_code = :key) AS p (course_id, student_code)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT code FROM student WHERE code = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.student_code, l.course_id FROM enrolment l
   *     WHERE l.student_code = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.course_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.student_code = h.student_code AND l.course_id = h.course_id
   *     RETURNING l.student_code, l.course_id),
   *     added AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT r.code, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (student_code, course_id) DO NOTHING
   *     RETURNING student_code, course_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT course_id
   *     FROM added), p.ref1 IN (SELECT course_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT course_id
   *     FROM gone) AS p (ref1) JOIN course t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param courses the courses that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student or one of the courses is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> setCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.set(handle, self(), List.of(courses));
  }

  /**
   * Makes the given courses the only ones.
   *
   * <p>Links in {@code enrolment} that are missing are inserted, and those of other courses are
   * deleted; those that stay are not touched. No course is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM student
   *     WHERE code = :key FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id,
   *     student_code)) & 1023 AS turn
   *     FROM (SELECT g.id, h.code FROM student h CROSS JOIN given g
   *     WHERE h.code = :key
   *     UNION ALL SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.student_code = :key) AS p (course_id, student_code)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT code FROM student WHERE code = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.student_code, l.course_id FROM enrolment l
   *     WHERE l.student_code = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.course_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.student_code = h.student_code AND l.course_id = h.course_id
   *     RETURNING l.student_code, l.course_id),
   *     added AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT r.code, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (student_code, course_id) DO NOTHING
   *     RETURNING student_code, course_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT course_id
   *     FROM added), p.ref1 IN (SELECT course_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT course_id
   *     FROM gone) AS p (ref1) JOIN course t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param courses the courses that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student or one of the courses is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> setCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.set(handle, self(), courses);
  }

  /**
   * Links the given courses; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT code FROM student WHERE code = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT r.code, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (student_code, course_id) DO NOTHING
   *     RETURNING student_code, course_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT course_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN course t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student or one of the courses is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> addCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.add(handle, self(), List.of(courses));
  }

  /**
   * Links the given courses; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT code FROM student WHERE code = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT r.code, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (student_code, course_id) DO NOTHING
   *     RETURNING student_code, course_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT course_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN course t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student or one of the courses is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Course> addCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.add(handle, self(), courses);
  }

  /**
   * Deletes the links of the given courses; no course is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.student_code, l.course_id FROM enrolment l
   *     WHERE l.student_code = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.course_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.student_code = h.student_code AND l.course_id = h.course_id
   *     RETURNING l.student_code, l.course_id)
   *     SELECT t.id, t.title, FALSE, p.ref1 IN (SELECT course_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN course t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student is not in the database;
   *     nothing is changed
   */
  default Changes<Course> removeCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.remove(handle, self(), List.of(courses));
  }

  /**
   * Deletes the links of the given courses; no course is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM course t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.code)) & 1023 AS turn
   *     FROM student h CROSS JOIN given g WHERE h.code = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.student_code, l.course_id FROM enrolment l
   *     WHERE l.student_code = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.course_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.student_code = h.student_code AND l.course_id = h.course_id
   *     RETURNING l.student_code, l.course_id)
   *     SELECT t.id, t.title, FALSE, p.ref1 IN (SELECT course_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN course t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM student WHERE code = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student is not in the database;
   *     nothing is changed
   */
  default Changes<Course> removeCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.remove(handle, self(), courses);
  }

  /**
   * Asks the database whether there are any courses.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default boolean hasCourses(Handle handle) {
    return StudentTable.COURSES.has(handle, self());
  }

  /**
   * Asks the database whether there are any courses that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default boolean hasCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given courses are all linked.
   *
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   */
  default boolean hasCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.has(handle, self(), List.of(courses));
  }

  /**
   * Asks the database whether the given courses are all linked.
   *
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param courses the courses to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this student or one of the courses has no
   *     key
   */
  default boolean hasCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.has(handle, self(), courses);
  }

  /**
   * Counts the courses.
   *
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default long countCourses(Handle handle) {
    return StudentTable.COURSES.count(handle, self());
  }

  /**
   * Counts those of the courses that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, title FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment
   *     WHERE student_code = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   */
  default long countCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the courses.
   *
   * <pre>{@code WITH made AS (INSERT INTO course ({columns}) SELECT {values} FROM student
   *     WHERE code = :key RETURNING id, title),
   *     linked AS (INSERT INTO enrolment (student_code, course_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, title FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param course sets the values of the new row
   * @return the course as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this student has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this student is not in the database
   */
  default Course createCourse(Handle handle, Consumer<CourseValues> course) {
    return StudentTable.COURSES.create(handle, self(), CourseValues.of(course));
  }

  private Student self() {
    return (Student) (Object) this;
  }
}
