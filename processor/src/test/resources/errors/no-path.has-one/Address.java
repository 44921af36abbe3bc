package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = Country.class, through = City.class) // ERROR no-path
record Address(@Id Long id, Long cityId) implements AddressAssociations {}
