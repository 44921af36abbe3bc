package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// Three of the same name.
// clinic/PetAssociations.java: default Optional<shelter.Pet> getOrigin(Handle handle)
// shelter/PetAssociations.java: List<clinic.Pet> getPatients(Handle handle)
// clinic/Ward_PetAssociations.java: Optional<Pet> getPatient(Handle handle)
@Entity
public record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = shelter.Pet.class, reverse = "patients") Long originId)
    implements PetAssociations {}
