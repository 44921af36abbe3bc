package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

/**
 * A country, which is known by a code, and by its number on a continent.
 *
 * @param id the key
 * @param code the code
 * @param continent the continent
 * @param number the number there
 */
@Entity
@Unique(
    value = {"continent", "number"},
    name = "place")
public record Country(@Id Long id, @Unique String code, String continent, int number)
    implements CountryAssociations {}
