package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/**
 * A vet.
 *
 * @param id the key
 * @param name the name
 */
@Entity
@HasMany(value = Duty.class, name = "duties")
public record Vet(@Id Long id, String name) implements VetAssociations {}
