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
 * The associations of {@link Course}.
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
interface CourseAssociations {

  /**
   * Returns the students.
   *
   * <pre>{@code SELECT code, name FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)
   *     ORDER BY code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the students; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default List<Student> getStudents(Handle handle) {
    return CourseTable.STUDENTS.get(handle, self());
  }

  /**
   * Returns those of the students that {@code fetch} asks for.
   *
   * <pre>{@code SELECT code, name FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY code} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the students; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default List<Student> getStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given students the only ones.
   *
   * <p>Links in {@code enrolment} that are missing are inserted, and those of other students are
   * deleted; those that stay are not touched. No student is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM course WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id,
   *     student_code)) & 1023 AS turn
   *     FROM (SELECT h.id, g.code FROM course h CROSS JOIN given g
   *     WHERE h.id = :key
   *     UNION ALL SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key) AS p (course_id, student_code)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM course WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.course_id = h.course_id AND l.student_code = h.student_code
   *     RETURNING l.course_id, l.student_code),
   *     added AS (INSERT INTO enrolment (course_id, student_code)
   *     SELECT r.id, g.code FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.code
   *     ON CONFLICT (course_id, student_code) DO NOTHING
   *     RETURNING course_id, student_code)
   *     SELECT t.code, t.name, p.ref1 IN (SELECT student_code
   *     FROM added), p.ref1 IN (SELECT student_code FROM gone)
   *     FROM (SELECT code FROM given UNION ALL SELECT student_code
   *     FROM gone) AS p (ref1) JOIN student t ON t.code = p.ref1 ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param students the students that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course or one of the students is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Student> setStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.set(handle, self(), List.of(students));
  }

  /**
   * Makes the given students the only ones.
   *
   * <p>Links in {@code enrolment} that are missing are inserted, and those of other students are
   * deleted; those that stay are not touched. No student is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM course WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', course_id,
   *     student_code)) & 1023 AS turn
   *     FROM (SELECT h.id, g.code FROM course h CROSS JOIN given g
   *     WHERE h.id = :key
   *     UNION ALL SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key) AS p (course_id, student_code)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM course WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.course_id = h.course_id AND l.student_code = h.student_code
   *     RETURNING l.course_id, l.student_code),
   *     added AS (INSERT INTO enrolment (course_id, student_code)
   *     SELECT r.id, g.code FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.code
   *     ON CONFLICT (course_id, student_code) DO NOTHING
   *     RETURNING course_id, student_code)
   *     SELECT t.code, t.name, p.ref1 IN (SELECT student_code
   *     FROM added), p.ref1 IN (SELECT student_code FROM gone)
   *     FROM (SELECT code FROM given UNION ALL SELECT student_code
   *     FROM gone) AS p (ref1) JOIN student t ON t.code = p.ref1 ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param students the students that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course or one of the students is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Student> setStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.set(handle, self(), students);
  }

  /**
   * Links the given students; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn
   *     FROM course h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM course WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO enrolment (course_id, student_code)
   *     SELECT r.id, g.code FROM ready r CROSS JOIN given g ORDER BY g.code
   *     ON CONFLICT (course_id, student_code) DO NOTHING
   *     RETURNING course_id, student_code)
   *     SELECT t.code, t.name, p.ref1 IN (SELECT student_code FROM added), FALSE
   *     FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param students the students to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course or one of the students is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Student> addStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.add(handle, self(), List.of(students));
  }

  /**
   * Links the given students; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn
   *     FROM course h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM course WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO enrolment (course_id, student_code)
   *     SELECT r.id, g.code FROM ready r CROSS JOIN given g ORDER BY g.code
   *     ON CONFLICT (course_id, student_code) DO NOTHING
   *     RETURNING course_id, student_code)
   *     SELECT t.code, t.name, p.ref1 IN (SELECT student_code FROM added), FALSE
   *     FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param students the students to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course or one of the students is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Student> addStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.add(handle, self(), students);
  }

  /**
   * Deletes the links of the given students; no student is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn
   *     FROM course h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.course_id = h.course_id AND l.student_code = h.student_code
   *     RETURNING l.course_id, l.student_code)
   *     SELECT t.code, t.name, FALSE, p.ref1 IN (SELECT student_code FROM gone)
   *     FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param students the students to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course is not in the database;
   *     nothing is changed
   */
  default Changes<Student> removeStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.remove(handle, self(), List.of(students));
  }

  /**
   * Deletes the links of the given students; no student is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.code FROM student t WHERE t.code = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('enrolment'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.code)) & 1023 AS turn
   *     FROM course h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.course_id, l.student_code FROM enrolment l
   *     WHERE l.course_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.code = l.student_code)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.course_id, l.student_code
   *     FOR UPDATE),
   *     gone AS (DELETE FROM enrolment l USING held h
   *     WHERE l.course_id = h.course_id AND l.student_code = h.student_code
   *     RETURNING l.course_id, l.student_code)
   *     SELECT t.code, t.name, FALSE, p.ref1 IN (SELECT student_code FROM gone)
   *     FROM (SELECT code FROM given) AS p (ref1) JOIN student t ON t.code = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM course WHERE id = :key) ORDER BY t.code}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param students the students to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course is not in the database;
   *     nothing is changed
   */
  default Changes<Student> removeStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.remove(handle, self(), students);
  }

  /**
   * Asks the database whether there are any students.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default boolean hasStudents(Handle handle) {
    return CourseTable.STUDENTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any students that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default boolean hasStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given students are all linked.
   *
   * <pre>{@code SELECT count(*) FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)
   *     AND code = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param students the students to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   */
  default boolean hasStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.has(handle, self(), List.of(students));
  }

  /**
   * Asks the database whether the given students are all linked.
   *
   * <pre>{@code SELECT count(*) FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)
   *     AND code = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param students the students to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this course or one of the students has no
   *     key
   */
  default boolean hasStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.has(handle, self(), students);
  }

  /**
   * Counts the students.
   *
   * <pre>{@code SELECT count(*) FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default long countStudents(Handle handle) {
    return CourseTable.STUDENTS.count(handle, self());
  }

  /**
   * Counts those of the students that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT code, name FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment
   *     WHERE course_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   */
  default long countStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the students.
   *
   * <pre>{@code WITH made AS (INSERT INTO student ({columns}) SELECT {values} FROM course
   *     WHERE id = :key RETURNING code, name),
   *     linked AS (INSERT INTO enrolment (course_id, student_code)
   *     SELECT :key, made.code FROM made)
   *     SELECT code, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param student sets the values of the new row
   * @return the student as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this course has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this course is not in the database
   */
  default Student createStudent(Handle handle, Consumer<StudentValues> student) {
    return CourseTable.STUDENTS.create(handle, self(), StudentValues.of(student));
  }

  private Course self() {
    return (Course) (Object) this;
  }
}
