package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Pet.class, orderBy = "nam desc, id")
@HasMany(value = Visit.class, orderBy = "id downwards")
record Person( // ERROR order-by-unknown // ERROR order-by-unknown
    @Id Long id) implements PersonAssociations {}
