package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// Clinic_PetAssociations.java: public sealed interface Clinic_PetAssociations permits Clinic.Pet {
// Clinic_Room_BedTable.java: public final class Clinic_Room_BedTable {
public interface Clinic {
  @Entity
  record Pet(@Id @Nullable Long id, @BelongsTo(value = Room.Bed.class, reverse = "pets") long bedId)
      implements Clinic_PetAssociations {}

  class Room {
    @Entity
    public record Bed(@Id long id) implements Clinic_Room_BedAssociations {}
  }
}
