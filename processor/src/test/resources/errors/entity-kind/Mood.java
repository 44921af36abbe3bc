package clinic;

import dev.kinship.Entity;

@Entity
enum Mood { // ERROR entity-kind
  GOOD
}
