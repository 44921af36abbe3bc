package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(New.class) // ERROR bad-name
record Person(@Id Long id) implements PersonAssociations {}
