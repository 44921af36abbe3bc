package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record City(@Id Long id, @BelongsTo(value = Address.class, unique = true) Long addressId)
    implements CityAssociations {}
