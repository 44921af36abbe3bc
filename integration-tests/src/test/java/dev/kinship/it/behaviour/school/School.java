package dev.kinship.it.behaviour.school;

import dev.kinship.it.Lab;
import org.jdbi.v3.core.Handle;

/** Ann, who takes maths and art, and Bob, who takes nothing. */
public record School(Student ann, Student bob, Course maths, Course art, Course latin) {

  /** The pairs are unique, and keys are followed by constraints. */
  public static final String TABLES =
      """
      CREATE TABLE student (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE course (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE enrolment (student_id bigint REFERENCES student,
        course_id bigint REFERENCES course, grade int NOT NULL DEFAULT 0,
        PRIMARY KEY (student_id, course_id));
      CREATE INDEX ON enrolment (course_id);
      CREATE TABLE club (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE membership (student_id bigint REFERENCES student,
        club_id bigint REFERENCES club, PRIMARY KEY (student_id, club_id));
      CREATE TABLE leadership (student_id bigint REFERENCES student,
        club_id bigint REFERENCES club, PRIMARY KEY (student_id, club_id));
      CREATE TABLE book (id bigserial PRIMARY KEY, isbn text NOT NULL UNIQUE);
      CREATE TABLE reading (student_id bigint REFERENCES student,
        isbn text REFERENCES book (isbn), PRIMARY KEY (student_id, isbn));
      CREATE TABLE friendship (student_id bigint REFERENCES student,
        friend_id bigint REFERENCES student, PRIMARY KEY (student_id, friend_id));
      CREATE TABLE mentoring (mentor_id bigint REFERENCES student,
        mentee_id bigint REFERENCES student, PRIMARY KEY (mentor_id, mentee_id));
      CREATE TABLE lesson (id bigserial PRIMARY KEY, course_id bigint NOT NULL REFERENCES course);
      CREATE INDEX ON lesson (course_id)\
      """;

  /** Inserts them, with grades of 1 and 2. */
  public static School in(Lab lab) {
    Handle h = lab.handle();
    School school =
        new School(
            StudentTable.insert(h, s -> s.name("Ann")),
            StudentTable.insert(h, s -> s.name("Bob")),
            CourseTable.insert(h, c -> c.name("maths")),
            CourseTable.insert(h, c -> c.name("art")),
            CourseTable.insert(h, c -> c.name("latin")));
    Object unused = school.ann.addCourse(h, school.maths, e -> e.grade(1));
    Object unusedToo = school.ann.addCourse(h, school.art, e -> e.grade(2));
    lab.tap().take();
    return school;
  }
}
