package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = Visit.class, through = Pet.class) // ERROR has-one-not-unique
record Owner(@Id Long id) implements OwnerAssociations {}
