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
interface StudentAssociations {

  /**
   * Returns the courses; an empty list if there are none.
   * <pre>{@code SELECT id, title FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key) ORDER BY id}</pre>
   */
  default List<Course> getCourses(Handle handle) { return StudentTable.COURSES.get(handle, self()); }

  /** Returns those of the courses that {@code fetch} asks for; see {@link #getCourses}. */
  default List<Course> getCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.get(handle, self(), fetch);
  }

  /**
   * Makes the given courses the only ones. Links in {@code enrolment} that stay are not touched. No course is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link StudentTable#COURSES}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Course> setCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.set(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #setCourses}. */
  default Changes<Course> setCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.set(handle, self(), courses);
  }

  /**
   * Links the given courses, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link StudentTable#COURSES}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Course> addCourses(Handle handle, Course... courses) {
    return StudentTable.COURSES.add(handle, self(), List.of(courses));
  }

  /** The same for a collection; see {@link #addCourses}. */
  default Changes<Course> addCourses(Handle handle, Collection<Course> courses) {
    return StudentTable.COURSES.add(handle, self(), courses);
  }

  /**
   * Deletes the links of the given courses; no course is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link StudentTable#COURSES}.
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
  default boolean hasCourses(Handle handle) { return StudentTable.COURSES.has(handle, self()); }

  /** Returns whether there are any courses that {@code fetch} asks for; see {@link #hasCourses}. */
  default boolean hasCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given courses are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM course
   *     WHERE id IN (SELECT course_id FROM enrolment WHERE student_code = :key) AND id = ANY(:ids)}</pre>
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
  default long countCourses(Handle handle) { return StudentTable.COURSES.count(handle, self()); }

  /** Returns how many courses there are that {@code fetch} asks for; see {@link #countCourses}. */
  default long countCourses(Handle handle, Fetch<Course> fetch) {
    return StudentTable.COURSES.count(handle, self(), fetch);
  }

  /** Inserts a course that is linked, and returns it. SQL: {@link StudentTable#COURSES}. */
  default Course createCourse(Handle handle, Consumer<CourseValues> course) {
    return StudentTable.COURSES.create(handle, self(), CourseValues.of(course));
  }

  private Student self() { return (Student) (Object) this; }
}
