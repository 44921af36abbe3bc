package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A class with a key that is a text. */
@Entity
class Student implements StudentAssociations {

  @Id String code;
  String name = "";
}
