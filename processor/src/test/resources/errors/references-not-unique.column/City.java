package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record City(
    @Id Long id,
    @BelongsTo(value = Country.class, references = "code") // ERROR references-not-unique
        String countryCode)
    implements CityAssociations {}
