package shelter;

import clinic.Person;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

class Cages {

  @Entity
  public record Cage(
      @Id Long id,
      @BelongsTo(
              value = Person.class,
              unique = true,
              reverse = "cage") // ERROR reverse-not-visible
          Long guestId)
      implements Cages_CageAssociations {}
}
