package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "vet_specialties")
public record VetSpecialty(
    @Id @BelongsTo(value = Vet.class, reverse = "vetSpecialties") int vetId,
    @Id @BelongsTo(value = Specialty.class, reverse = "vetSpecialties") int specialtyId)
    implements VetSpecialtyAssociations {}
