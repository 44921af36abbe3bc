package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/**
 * A vet, who calls the tenant otherwise.
 *
 * @param tenant the tenant
 * @param id the number
 */
@Entity
@HasMany(Pet.class)
public record Vet(@Id long tenant, @Id long id) implements VetAssociations {}
