package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Visit.class) // ERROR several-ids
record Vet(@Id Long clinicId, @Id Long number, String licence) implements VetAssociations {}
