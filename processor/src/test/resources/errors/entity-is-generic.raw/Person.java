package clinic;

import dev.kinship.Entity;

@Entity
@SuppressWarnings("rawtypes")
class Person extends Stored { // ERROR entity-is-generic
  String name;
}
