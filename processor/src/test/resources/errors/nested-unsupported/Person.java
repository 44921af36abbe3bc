package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.Nested;

@Entity
class Person implements PersonAssociations {

  record Address(String street, String city) {}

  @Id Long id;

  @Nested Address home; // ERROR nested-unsupported
}
