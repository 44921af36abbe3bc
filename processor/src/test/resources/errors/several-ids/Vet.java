package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
@HasMany(Visit.class) // ERROR several-ids
record Vet(@Id Long clinicId, @Id Long number, @Unique String licence) implements VetAssociations {}
