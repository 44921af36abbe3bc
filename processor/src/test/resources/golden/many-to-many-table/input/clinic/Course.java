package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** A class, whose students are linked by a table only, and which declares both ends. */
@Entity
@HasMany(value = Student.class, joinTable = "enrolment", reverse = "courses")
class Course implements CourseAssociations {

  @Id Long id;
  String title = "";
}
