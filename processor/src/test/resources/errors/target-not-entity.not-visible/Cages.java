package shelter;

import dev.kinship.Entity;
import dev.kinship.Id;

public class Cages {
  @Entity
  record Cage(@Id Long id) {}
}
