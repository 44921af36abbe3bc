package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Desk.class) // ERROR several-ids
record Vet(@Id Long clinicId, @Id Long number) implements VetAssociations {}
