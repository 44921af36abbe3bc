package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = Country.class, through = City.class) // ERROR path-ambiguous
record Address(@Id Long id, @BelongsTo(City.class) Long cityId) implements AddressAssociations {}
