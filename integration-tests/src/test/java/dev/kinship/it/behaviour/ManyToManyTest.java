package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.school.Club;
import dev.kinship.it.behaviour.school.ClubTable;
import dev.kinship.it.behaviour.school.Course;
import dev.kinship.it.behaviour.school.CourseTable;
import dev.kinship.it.behaviour.school.Enrolment;
import dev.kinship.it.behaviour.school.School;
import dev.kinship.it.behaviour.school.Student;
import dev.kinship.it.behaviour.school.StudentTable;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many-to-many as node-orm2 and Waterline have it. */
@NullUnmarked // the keys of rows that were inserted before
class ManyToManyTest {

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
  void m01_both_ends_read_the_same_links() {
    assertThat(lab.costs(1, () -> ann.getCourses(h()))).containsExactly(maths, art);
    assertThat(lab.costs(1, () -> maths.getStudents(h()))).containsExactly(ann);
    assertThat(lab.costs(1, () -> bob.getCourses(h()))).isEmpty();
  }

  @Test
  void m02_links_have_properties_that_are_given_and_read() {
    Changes<Course> one = lab.costs(1, () -> bob.addCourse(h(), maths, e -> e.grade(3)));
    assertThat(one.linked()).containsExactly(maths);
    lab.costs(1, () -> bob.addCourses(h(), List.of(art, latin), e -> e.grade(4)));
    assertThat(lab.costs(1, () -> bob.getCoursesWithLinks(h())))
        .extracting(Linked::link)
        .extracting(Enrolment::grade)
        .containsExactly(3, 4, 4);
  }

  @Test
  void m03_a_set_keeps_what_the_links_that_stay_hold() {
    Changes<Course> changes = lab.costs(1, () -> ann.setCourses(h(), art, latin));
    assertThat(changes).isEqualTo(new Changes<>(List.of(latin), List.of(maths), List.of(art)));
    assertThat(grades()).containsExactly("1-2:2", "1-3:0");
  }

  @Test
  void m04_none_is_none() {
    lab.costs(0, () -> ann.addCourses(h(), List.of()));
    lab.costs(0, () -> ann.removeCourses(h(), List.of()));
    assertThat(grades()).hasSize(2);
    assertThat(lab.costs(1, () -> ann.setCourses(h(), List.of())).unlinked()).hasSize(2);
    assertThat(grades()).isEmpty();
  }

  @Test
  void m05_has_asks_for_each_of_several() {
    assertThat(lab.costs(1, () -> ann.hasCourses(h(), maths, art, maths))).isTrue();
    assertThat(lab.costs(1, () -> ann.hasCourses(h(), maths, latin))).isFalse();
    assertThat(lab.costs(1, () -> bob.hasCourses(h()))).isFalse();
  }

  @Test
  void m06_adding_saves_no_row_and_refuses_one_that_is_new() {
    Course renamed = new Course(maths.id(), "renamed");
    lab.costs(1, () -> bob.addCourses(h(), renamed));
    assertThat(CourseTable.find(h(), maths.id())).contains(maths);
    Course unsaved = new Course(null, "new");
    lab.refuses(UnsavedException.class, 0, () -> bob.addCourses(h(), unsaved));
  }

  @Test
  void m07_rows_of_one_kind_are_linked_with_each_other() {
    lab.costs(1, () -> ann.addFriends(h(), bob));
    assertThat(lab.costs(1, () -> ann.getFriends(h()))).containsExactly(bob);
    assertThat(lab.costs(1, () -> ann.getFriendOf(h()))).isEmpty();
    assertThat(lab.costs(1, () -> bob.getFriendOf(h()))).containsExactly(ann);
  }

  @Test
  void m08_removing_a_row_takes_its_links_along_where_the_constraint_says_so() {
    lab.sql(
        "ALTER TABLE enrolment DROP CONSTRAINT enrolment_student_id_fkey,"
            + " ADD FOREIGN KEY (student_id) REFERENCES student ON DELETE CASCADE");
    try {
      lab.runs(1, () -> StudentTable.delete(h(), ann));
      assertThat(grades()).isEmpty();
      assertThat(CourseTable.all(h())).containsExactly(maths, art, latin);
    } finally {
      lab.sql(
          "ALTER TABLE enrolment DROP CONSTRAINT enrolment_student_id_fkey,"
              + " ADD FOREIGN KEY (student_id) REFERENCES student");
    }
  }

  @Test
  void m09_a_table_that_is_no_entity_holds_the_links() {
    Club chess = lab.costs(1, () -> ann.createClub(h(), c -> c.name("chess")));
    assertThat(lab.costs(1, () -> chess.addMembers(h(), ann, bob)))
        .isEqualTo(new Changes<>(List.of(bob), List.of(), List.of(ann)));
    assertThat(lab.costs(1, () -> bob.getClubs(h()))).containsExactly(chess);
  }

  @Test
  void m10_an_entity_of_ones_own_holds_the_links() {
    assertThat(lab.column(Integer.class, "SELECT grade FROM enrolment ORDER BY 1"))
        .containsExactly(1, 2);
    assertThat(ann.getCoursesWithLinks(h()))
        .first()
        .isEqualTo(new Linked<>(maths, new Enrolment(ann.id(), maths.id(), 1)));
  }

  @Test
  void m11_a_pair_that_is_added_twice_is_one_link() {
    Changes<Course> again = lab.costs(1, () -> ann.addCourses(h(), maths, maths));
    assertThat(again).isEqualTo(new Changes<>(List.of(), List.of(), List.of(maths)));
    assertThat(grades()).containsExactly("1-1:1", "1-2:2");
  }

  @Test
  void m12_members_are_replaced_and_removed_as_a_whole_or_not_at_all() {
    Course gone = new Course(99L, "gone");
    lab.refuses(NoSuchRowException.class, 3, () -> ann.setCourses(h(), latin, gone));
    assertThat(grades()).containsExactly("1-1:1", "1-2:2");
    assertThat(lab.costs(1, () -> ann.removeCourses(h(), maths, latin)))
        .isEqualTo(new Changes<>(List.of(), List.of(maths), List.of(latin)));
    assertThat(grades()).containsExactly("1-2:2");
  }

  @Test
  void m13_links_are_added_for_many_rows_at_once() {
    var changes =
        lab.costs(
            1,
            () ->
                StudentTable.COURSES.add(
                    h(), Map.of(ann, List.of(latin), bob, List.of(latin, maths))));
    assertThat(changes.get(bob).linked()).containsExactlyInAnyOrder(latin, maths);
    assertThat(grades()).hasSize(5);
  }

  @Test
  void m14_two_associations_of_the_same_two_entities_are_told_apart() {
    Club chess = ClubTable.insert(h(), c -> c.name("chess"));
    lab.costs(1, () -> ann.addLedClubs(h(), chess));
    assertThat(lab.costs(1, () -> ann.getLedClubs(h()))).containsExactly(chess);
    assertThat(lab.costs(1, () -> ann.getClubs(h()))).isEmpty();
    assertThat(lab.costs(1, () -> chess.getLeaders(h()))).containsExactly(ann);
  }
}
