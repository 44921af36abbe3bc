package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A city that refers to what is unique of a country.
 *
 * @param id the key
 * @param countryCode the country's code
 * @param zone where it lies
 * @param zoneNumber which country of that
 */
@Entity
public record City(
    @Id Long id,
    @BelongsTo(value = Country.class, references = "code", reverse = "cities") String countryCode,
    String zone,
    @BelongsTo(
            value = Country.class,
            name = "neighbour",
            references = {"number", "continent"},
            with = "zone = continent",
            reverse = "strangers")
        Integer zoneNumber)
    implements CityAssociations {}
