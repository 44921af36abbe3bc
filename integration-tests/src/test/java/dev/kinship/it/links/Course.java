package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class, whose students are linked by a table only, and which declares both ends. */
@Entity
@HasMany(value = Student.class, joinTable = "enrolment", reverse = "courses")
class Course implements CourseAssociations {

  @Id @Nullable Long id;
  String title = "";
}
