package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = City.class, to = "city") // ERROR path-option
record Address(@Id Long id) implements AddressAssociations {}
