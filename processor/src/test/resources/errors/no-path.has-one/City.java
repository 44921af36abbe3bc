package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record City(@Id Long id, @BelongsTo(Country.class) Long countryId) implements CityAssociations {}
