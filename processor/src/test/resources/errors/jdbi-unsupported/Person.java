package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.PropagateNull;

@Entity
class Person implements PersonAssociations {

  @Id Long id;

  @PropagateNull String name; // ERROR jdbi-unsupported
}
