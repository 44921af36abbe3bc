package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Country.class, through = City.class) // ERROR has-many-unique
record Address(@Id Long id, @BelongsTo(City.class) Long cityId) implements AddressAssociations {}
