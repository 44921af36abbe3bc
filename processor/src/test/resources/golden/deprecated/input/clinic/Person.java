package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A person.
 *
 * @param id the key
 */
@Entity
public record Person(@Id Long id) implements PersonAssociations {}
