package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record City(
    @Id Long id,
    String code,
    @BelongsTo(
            value = Country.class,
            references = {"code", "number"}, // ERROR references-not-unique
            with = "code")
        Integer countryNumber)
    implements CityAssociations {}
