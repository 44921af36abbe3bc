package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.school.Book;
import dev.kinship.it.behaviour.school.BookTable;
import dev.kinship.it.behaviour.school.Course;
import dev.kinship.it.behaviour.school.CourseTable;
import dev.kinship.it.behaviour.school.EnrolmentTable;
import dev.kinship.it.behaviour.school.Lesson;
import dev.kinship.it.behaviour.school.LessonTable;
import dev.kinship.it.behaviour.school.School;
import dev.kinship.it.behaviour.school.Student;
import dev.kinship.it.behaviour.school.StudentTable;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many-to-many as Sequelize and LoopBack have it, and paths. */
@NullUnmarked // the keys of rows that were inserted before
class ManyToManyThroughTest {

  @RegisterExtension static final Lab lab = Lab.with(School.TABLES);

  private Student ann;
  private Student bob;
  private Course maths;
  private Course art;
  private Course latin;

  @BeforeEach
  void aSchool() {
    School school = School.in(lab);
    ann = school.ann();
    bob = school.bob();
    maths = school.maths();
    art = school.art();
    latin = school.latin();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> grades() {
    return lab.column(
        String.class,
        "SELECT student_id || '-' || course_id || ':' || grade FROM enrolment ORDER BY 1");
  }

  @Test
  void m15_a_get_takes_conditions_on_both_the_rows_and_their_links() {
    Fetch<Course> named = Fetch.where(CourseTable.NAME.eq("art"));
    assertThat(lab.costs(1, () -> ann.getCourses(h(), named))).containsExactly(art);
    Fetch<Course> best = Fetch.where(StudentTable.COURSES.onLink(EnrolmentTable.GRADE.eq(1)));
    assertThat(lab.costs(1, () -> ann.getCourses(h(), best))).containsExactly(maths);
    Fetch<Course> worstFirst =
        CourseTable.fetch().orderBy(StudentTable.COURSES.byLink(EnrolmentTable.GRADE.desc()));
    assertThat(lab.costs(1, () -> ann.getCourses(h(), worstFirst))).containsExactly(art, maths);
  }

  @Test
  void m16_a_set_is_a_difference_in_one_step() {
    lab.costs(1, () -> ann.setCourses(h(), maths, latin));
    assertThat(grades()).containsExactly("1-1:1", "1-3:0");
    lab.costs(1, () -> ann.setCourses(h(), maths, latin));
    assertThat(grades()).containsExactly("1-1:1", "1-3:0");
  }

  @Test
  void m17_adding_with_values_does_not_change_a_link_that_is_there() {
    Changes<Course> again =
        lab.costs(1, () -> ann.addCourses(h(), List.of(maths, latin), e -> e.grade(6)));
    assertThat(again.untouched()).containsExactly(maths);
    assertThat(grades()).containsExactly("1-1:1", "1-2:2", "1-3:6");
    Object unused = EnrolmentTable.update(h(), ann.id(), maths.id(), e -> e.grade(5));
    assertThat(grades()).contains("1-1:5");
  }

  @Test
  void m18_has_and_count_load_no_rows() {
    assertThat(lab.costs(1, () -> ann.countCourses(h()))).isEqualTo(2);
    assertThat(lab.costs(1, () -> ann.hasCourses(h(), art))).isTrue();
    Fetch<Course> latinOnly = Fetch.where(CourseTable.NAME.eq("latin"));
    assertThat(lab.costs(1, () -> ann.countCourses(h(), latinOnly))).isZero();
  }

  @Test
  void m19_create_inserts_a_row_and_its_link_in_one_statement() {
    Course made = lab.costs(1, () -> bob.createCourse(h(), c -> c.name("music")));
    assertThat(lab.statements()).hasSize(1);
    assertThat(bob.getCourses(h())).containsExactly(made);
  }

  @Test
  void m20_links_refer_to_what_is_not_the_primary_key() {
    Book book = BookTable.insert(h(), b -> b.isbn("978-3"));
    lab.costs(1, () -> ann.addBooks(h(), book));
    assertThat(lab.column(String.class, "SELECT isbn FROM reading")).containsExactly("978-3");
    assertThat(lab.costs(1, () -> ann.getBooks(h()))).containsExactly(book);
    assertThat(lab.costs(1, () -> book.getReaders(h()))).containsExactly(ann);
  }

  @Test
  void m21_without_a_constraint_the_first_write_says_which_is_missing() {
    lab.sql("ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey");
    try {
      assertThatThrownBy(() -> bob.addCourses(h(), maths))
          .isInstanceOfSatisfying(NotUniqueException.class, refused -> lab.sql(refused.ddl()));
      lab.tap().take();
      lab.costs(1, () -> bob.addCourses(h(), maths));
    } finally {
      lab.sql(
          "DELETE FROM enrolment; ALTER TABLE enrolment ADD PRIMARY KEY (student_id, course_id)");
    }
  }

  @Test
  void m22_m23_rows_are_created_added_asked_for_and_removed_and_none_is_deleted() {
    Course made = lab.costs(1, () -> bob.createCourse(h(), c -> c.name("music")));
    lab.costs(1, () -> bob.addCourses(h(), maths));
    assertThat(lab.costs(1, () -> bob.hasCourses(h(), made, maths))).isTrue();
    lab.costs(1, () -> bob.removeCourses(h(), made, maths));
    assertThat(lab.costs(1, () -> bob.countCourses(h()))).isZero();
    assertThat(CourseTable.all(h())).containsExactly(maths, art, latin, made);
  }

  @Test
  void m24_an_entity_links_rows_of_one_kind_both_ways() {
    lab.costs(1, () -> ann.addMentees(h(), bob));
    assertThat(lab.costs(1, () -> bob.getMentors(h()))).containsExactly(ann);
    assertThat(lab.costs(1, () -> ann.getMentors(h()))).isEmpty();
    assertThat(lab.column(Long.class, "SELECT mentor_id FROM mentoring")).containsExactly(ann.id());
  }

  @Test
  void m25_many_rows_get_theirs_at_once() {
    Loaded<Student, List<Course>, Course> courses =
        lab.costs(1, () -> StudentTable.COURSES.load(h(), List.of(ann, bob)));
    assertThat(courses.of(ann)).containsExactly(maths, art);
    assertThat(courses.of(bob)).isEmpty();
  }

  @Test
  void m26_a_path_goes_through_an_entity_that_is_no_link() {
    Lesson first = LessonTable.insert(h(), l -> l.courseId(maths.id()));
    Lesson second = LessonTable.insert(h(), l -> l.courseId(art.id()));
    assertThat(lab.costs(1, () -> ann.getLessons(h()))).containsExactly(first, second);
    assertThat(lab.costs(1, () -> bob.hasLessons(h()))).isFalse();
  }
}
