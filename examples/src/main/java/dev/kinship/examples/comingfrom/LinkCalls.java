package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Many-to-many: {@code Student.courses}. */
final class LinkCalls {

  private LinkCalls() {}

  static List<Course> get(Handle h, Student ann) {
    return ann.getCourses(h);
  }

  static List<Course> some(Handle h, Student ann) {
    return ann.getCourses(
        h, Fetch.where(CourseTable.NAME.like("m%")).orderBy(CourseTable.NAME.asc()).limit(10));
  }

  static List<Course> best(Handle h, Student ann) {
    return ann.getCourses(h, Fetch.where(StudentTable.COURSES.onLink(EnrolmentTable.GRADE.le(2))));
  }

  static List<Linked<Course, Enrolment>> graded(Handle h, Student ann) {
    return ann.getCoursesWithLinks(h);
  }

  static Changes<Course> set(Handle h, Student ann, Course maths, Course art) {
    return ann.setCourses(h, maths, art); // these and no others
  }

  static Changes<Course> none(Handle h, Student ann) {
    return ann.setCourses(h, List.of());
  }

  static Changes<Course> add(Handle h, Student ann, Course maths, Course art) {
    return ann.addCourses(h, maths, art); // these, too
  }

  static Changes<Course> addGraded(Handle h, Student ann, Course maths) {
    return ann.addCourse(h, maths, e -> e.grade(1));
  }

  static Changes<Course> addAllGraded(Handle h, Student ann, Course maths, Course art) {
    return ann.addCourses(h, List.of(maths, art), e -> e.grade(1));
  }

  static Enrolment regrade(Handle h, long studentId, long courseId) {
    return EnrolmentTable.update(h, studentId, courseId, e -> e.grade(2));
  }

  static Changes<Course> remove(Handle h, Student ann, Course maths) {
    return ann.removeCourses(h, maths);
  }

  static boolean has(Handle h, Student ann, Course maths, Course art) {
    return ann.hasCourses(h) && ann.hasCourses(h, maths, art);
  }

  static long count(Handle h, Student ann) {
    return ann.countCourses(h);
  }

  static Course create(Handle h, Student ann) {
    return ann.createCourse(h, c -> c.name("art"));
  }

  static void delete(Handle h, Course art) {
    CourseTable.delete(h, art);
  }

  static Changes<Student> join(Handle h, Club chess, Student ann) {
    return chess.addMembers(h, ann);
  }

  static List<Student> of(Handle h, Course maths, Course art) {
    Fetch<Student> either = Fetch.where(StudentTable.COURSES.isIn(List.of(maths, art)));
    return StudentTable.query(h, either.and(StudentTable.COURSES.is(maths))).list();
  }

  static Map<Student, Changes<Course>> addForMany(
      Handle h, Student ann, Student bob, Course maths, Course art) {
    return StudentTable.COURSES.add(h, Map.of(ann, List.of(maths, art), bob, List.of(art)));
  }

  static Loaded<Student, List<Course>, Course> load(Handle h, List<Student> students) {
    return StudentTable.COURSES.load(h, students);
  }

  static List<String> ddl() {
    return List.of(StudentTable.COURSES.ddl(), StudentTable.CLUBS.ddl());
  }
}
