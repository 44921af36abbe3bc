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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
interface CourseAssociations {

  /**
   * Returns the students; an empty list if there are none.
   * <pre>{@code SELECT code, name FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key) ORDER BY code}</pre>
   */
  default List<Student> getStudents(Handle handle) { return CourseTable.STUDENTS.get(handle, self()); }

  /** Returns those of the students that {@code fetch} asks for; see {@link #getStudents}. */
  default List<Student> getStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given students the only ones. Links in {@code enrolment} that stay are not touched. No student is
   * deleted. Returns what was linked, what was unlinked, and what stayed. SQL: {@link CourseTable#STUDENTS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Student> setStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.set(handle, self(), List.of(students));
  }

  /** The same for a collection; see {@link #setStudents}. */
  default Changes<Student> setStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.set(handle, self(), students);
  }

  /**
   * Links the given students, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link CourseTable#STUDENTS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Student> addStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.add(handle, self(), List.of(students));
  }

  /** The same for a collection; see {@link #addStudents}. */
  default Changes<Student> addStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.add(handle, self(), students);
  }

  /**
   * Deletes the links of the given students; no student is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link CourseTable#STUDENTS}.
   */
  default Changes<Student> removeStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.remove(handle, self(), List.of(students));
  }

  /** The same for a collection; see {@link #removeStudents}. */
  default Changes<Student> removeStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.remove(handle, self(), students);
  }

  /**
   * Returns whether there are any students now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key))}</pre>
   */
  default boolean hasStudents(Handle handle) { return CourseTable.STUDENTS.has(handle, self()); }

  /** Returns whether there are any students that {@code fetch} asks for; see {@link #hasStudents}. */
  default boolean hasStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given students are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key) AND code = ANY(:ids)}</pre>
   */
  default boolean hasStudents(Handle handle, Student... students) {
    return CourseTable.STUDENTS.has(handle, self(), List.of(students));
  }

  /** The same for a collection; see {@link #hasStudents}. */
  default boolean hasStudents(Handle handle, Collection<Student> students) {
    return CourseTable.STUDENTS.has(handle, self(), students);
  }

  /**
   * Returns how many students there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM student
   *     WHERE code IN (SELECT student_code FROM enrolment WHERE course_id = :key)}</pre>
   */
  default long countStudents(Handle handle) { return CourseTable.STUDENTS.count(handle, self()); }

  /** Returns how many students there are that {@code fetch} asks for; see {@link #countStudents}. */
  default long countStudents(Handle handle, Fetch<Student> fetch) {
    return CourseTable.STUDENTS.count(handle, self(), fetch);
  }

  /** Inserts a student that is linked, and returns it. SQL: {@link CourseTable#STUDENTS}. */
  default Student createStudent(Handle handle, Consumer<StudentValues> student) {
    return CourseTable.STUDENTS.create(handle, self(), StudentValues.of(student));
  }

  private Course self() { return (Course) (Object) this; }
}
