package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

public final class Ward {

  private Ward() {}

  @Entity(table = "ward_pet")
  public record Pet(
      @Id @Nullable Long id,
      @BelongsTo(value = clinic.Pet.class, reverse = "stays") @Nullable Long patientId,
      @BelongsTo(value = shelter.Pet.class, reverse = "stays") @Nullable Long originId)
      implements Ward_PetAssociations {}
}
