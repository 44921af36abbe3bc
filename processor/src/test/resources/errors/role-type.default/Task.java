package clinic;

import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Task {
  @Id Long id;

  @DatabaseDefault // ERROR role-type
  int position;
}
